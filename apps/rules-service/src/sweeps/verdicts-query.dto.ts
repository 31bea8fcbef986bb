import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { word } from '../openapi/schema-kinds.js';

const INCLUDES = ['not_applicable'] as const;

export class VerdictsQuery extends PageQuery {
  @ApiPropertyOptional(word(INCLUDES))
  @IsOptional()
  @IsWord(INCLUDES)
  readonly include?: (typeof INCLUDES)[number];
}
