import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDate } from '../http/validation/field-rules.js';
import { DATE } from '../openapi/schema-kinds.js';

export class MarketEvaluationQuery {
  @ApiPropertyOptional({ ...DATE, description: 'Default: today in Asia/Shanghai' })
  @IsOptional()
  @IsDate()
  readonly asOf?: string;
}
