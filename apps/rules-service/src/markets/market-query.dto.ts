import { ApiPropertyOptional } from '@nestjs/swagger';
import { MARKET_STATUSES, type MarketStatusView } from '@hongzhu/contracts';
import { IsOptional } from 'class-validator';
import { IsCode, IsText, IsWord } from '../http/validation/field-rules.js';
import { PageQuery } from '../http/validation/page-query.dto.js';
import { CODE, TEXT, word } from '../openapi/schema-kinds.js';

export class MarketQuery extends PageQuery {
  @ApiPropertyOptional(CODE)
  @IsOptional()
  @IsCode()
  readonly town?: string;

  @ApiPropertyOptional(TEXT)
  @IsOptional()
  @IsText(100)
  readonly category?: string;

  @ApiPropertyOptional(word(MARKET_STATUSES))
  @IsOptional()
  @IsWord(MARKET_STATUSES)
  readonly status?: MarketStatusView;

  @ApiPropertyOptional({ ...TEXT, description: 'Part of the name, or the start of the code' })
  @IsOptional()
  @IsText(100)
  readonly q?: string;
}
