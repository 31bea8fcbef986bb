import { ApiPropertyOptional } from '@nestjs/swagger';
import type { EvaluationRequest } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsWordList } from '../http/validation/field-rules.js';
import { CODE, word } from '../openapi/schema-kinds.js';

const INCLUDES = ['explanation'] as const;

/** All of an evaluation request but its snapshot, which has rules of its own. */
export class EvaluationOptions implements Omit<EvaluationRequest, 'snapshot'> {
  @ApiPropertyOptional({ type: 'array', items: CODE, minItems: 1, description: 'Default: all' })
  @IsOptional()
  @IsCodeList()
  readonly ruleSets?: string[];

  @ApiPropertyOptional({ type: 'array', items: word(INCLUDES) })
  @IsOptional()
  @IsWordList(INCLUDES)
  readonly include?: (typeof INCLUDES)[number][];
}
