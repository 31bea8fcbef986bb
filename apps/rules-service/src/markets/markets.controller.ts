import { Controller, Get, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { NotFoundError, RegistryReader, placeOfMarket, scopeOf, type Actor } from '@hongzhu/compliance';
import type { MarketView, PageView } from '@hongzhu/contracts';
import { mayIn } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { MarketQuery } from './market-query.dto.js';
import { MarketResponse } from './market.responses.js';
import { presentMarket } from './present-market.js';

@ApiTags('registry')
@Controller('api/v1/markets')
export class MarketsController {
  constructor(private readonly registry: RegistryReader) {}

  @Operation(
    { zh: '列出市场', en: 'List markets' },
    {
      zh: '按编码排序。',
      en: 'By code.',
    },
  )
  @Get()
  @Needs('read Market')
  @TakesParameters()
  @AnswersPage(MarketResponse)
  @Problems()
  async listMarkets(@Parameters() query: MarketQuery, @Acting() actor: Actor): Promise<PageView<MarketView>> {
    const { town, category, status, q } = query;
    const filter = {
      within: scopeOf(actor),
      town,
      category: category || undefined,
      status,
      q: q || undefined,
    };
    return presentPage(await this.registry.listMarkets(filter, pageRequest(query)), presentMarket);
  }

  @Operation({ zh: '读取一个市场', en: 'Read a market' })
  @Get(':code')
  @Needs('read Market')
  @ApiResponse({ status: 200, type: MarketResponse })
  @Problems(404)
  async getMarket(
    @Param('code', codeOr('market_not_found')) code: string,
    @Acting() actor: Actor,
  ): Promise<MarketView> {
    const market = await this.registry.getMarket(code);
    if (!market || !mayIn(actor, 'read Market', placeOfMarket(market)))
      throw new NotFoundError('market_not_found', `There is no market '${code}'.`);
    return presentMarket(market);
  }
}
