import { ApiPropertyOptional } from '@nestjs/swagger';
import { DATA_CORRECTION_STATES, type DataCorrectionStateView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCode, IsTaskId, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, UUID, word } from '../openapi/schema-kinds.js';

export class DataCorrectionQuery extends PageQuery {
  @ApiPropertyOptional(word(DATA_CORRECTION_STATES))
  @IsOptional()
  @IsWord(DATA_CORRECTION_STATES)
  readonly state?: DataCorrectionStateView;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly town?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly market?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleSet?: string;

  @ApiPropertyOptional(UUID)
  @IsOptional()
  @IsTaskId()
  readonly task?: string;
}
