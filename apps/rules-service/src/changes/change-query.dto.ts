import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCount, IsFeedPlace } from '../http/validation/field-rules.js';

export const DEFAULT_CHANGES = 100;
const MOST_CHANGES = 1000;

export class ChangeQuery {
  @ApiPropertyOptional({
    type: 'string',
    pattern: '^(latest|[0-9]{1,10})$',
    description:
      '上一页的 nextCursor、事件的 sequence，或 latest；省略则从保留的第一个事件开始 / The nextCursor of the page before, the sequence of an event, or latest; without it the first event that is kept comes first',
  })
  @IsOptional()
  @IsFeedPlace()
  readonly since?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST_CHANGES, default: DEFAULT_CHANGES })
  @IsOptional()
  @IsCount(1, MOST_CHANGES)
  readonly limit?: number;
}
