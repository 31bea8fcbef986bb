import { ApiPropertyOptional } from '@nestjs/swagger';
import type { PageRequest } from '@hongzhu/compliance';
import { IsOptional } from 'class-validator';
import { IsCount, IsText } from './field-rules.js';

const DEFAULT_LIMIT = 50;
const MOST = 500;

/** Which page of a list. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST, default: DEFAULT_LIMIT })
  @IsOptional()
  @IsCount(1, MOST)
  readonly limit?: number;

  @ApiPropertyOptional({
    type: 'string',
    description: '上一页的 nextCursor / the nextCursor of the page before',
  })
  @IsOptional()
  @IsText(2000)
  readonly cursor?: string;
}

export const pageRequest = ({ limit, cursor }: PageQuery): PageRequest => ({
  limit: limit ?? DEFAULT_LIMIT,
  cursor,
});
