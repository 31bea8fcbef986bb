import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode, IsDate } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, DATE } from '../openapi/schema-kinds.js';

export class TrendQuery extends PageQuery {
  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleId?: string;

  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly ruleSetId?: string;

  @ApiPropertyOptional({ ...DATE, description: '第一天 / the first date' })
  @IsOptional()
  @IsDate()
  readonly from?: string;

  @ApiPropertyOptional({ ...DATE, description: '最后一天 / the last date' })
  @IsOptional()
  @IsDate()
  readonly to?: string;
}

export class TownsTrendQuery extends TrendQuery {
  @ApiPropertyOptional({ ...CODE, description: '只看这个镇街 / of this town alone' })
  @IsOptional()
  @IsCode()
  readonly town?: string;
}
