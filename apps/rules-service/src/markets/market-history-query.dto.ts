import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE } from '../openapi/schema-kinds.js';

/** `limit` is how many nights a page looks at. */
export class MarketHistoryQuery extends PageQuery {
  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleId?: string;
}
