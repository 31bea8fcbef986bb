import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDate, IsWord } from '../http/validation/field-rules.js';
import { DATE, word } from '../openapi/schema-kinds.js';

const INCLUDES = ['not_applicable'] as const;

export class MarketEvaluationQuery {
  @ApiPropertyOptional({
    ...DATE,
    description: '默认：今天（Asia/Shanghai） / Default: today in Asia/Shanghai',
  })
  @IsOptional()
  @IsDate()
  readonly asOf?: string;

  @ApiPropertyOptional({
    ...word(INCLUDES),
    description: '不适用的结论也带条件树 / Verdicts that do not apply carry their trees of conditions too',
  })
  @IsOptional()
  @IsWord(INCLUDES)
  readonly include?: (typeof INCLUDES)[number];
}
