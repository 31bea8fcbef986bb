import { ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { SWEEP_EFFECTS, type SweepEffectView, type SweepRequest } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCodeList, IsDateText, IsWord } from '../http/validation/field-rules.js';
import { CODE, DATE, word } from '../openapi/schema-kinds.js';

const CODES = { type: 'array', items: CODE, minItems: 1, description: 'Default: all' } as const;

@ApiSchema({ name: 'SweepRequest' })
export class SweepRequestBody implements SweepRequest {
  /** Whether it is a date is for the use case to say. */
  @ApiPropertyOptional({ ...DATE, description: 'Default: today in Asia/Shanghai' })
  @IsOptional()
  @IsDateText()
  readonly asOf?: string;

  @ApiPropertyOptional({ ...word(SWEEP_EFFECTS), default: 'record' })
  @IsOptional()
  @IsWord(SWEEP_EFFECTS)
  readonly effect?: SweepEffectView;

  @ApiPropertyOptional(CODES)
  @IsOptional()
  @IsCodeList()
  readonly towns?: string[];

  @ApiPropertyOptional(CODES)
  @IsOptional()
  @IsCodeList()
  readonly ruleSets?: string[];
}
