import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { TrendReader, wholeTownsOf, type Actor } from '@hongzhu/compliance';
import type { TownsTrendView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { presentPoint } from '../sweeps/present-trend.js';
import { TownsTrendResponse } from '../sweeps/sweep-trend.responses.js';
import { TownsTrendQuery } from '../sweeps/trend-query.dto.js';

@ApiTags('registry')
@Controller('api/v1/towns')
export class TownsTrendController {
  constructor(private readonly trend: TrendReader) {}

  @Operation(
    { zh: '读取镇街历次扫描的结论趋势', en: 'Read the trend of verdicts in towns from sweep to sweep' },
    {
      zh: '与 /sweeps/trend 相同，但只计账号所辖的镇街，或其中 town 所指的一个；不限镇街的账号不指定 town 时即为全市。按镇街的数字从 keptSince 起保存，此前的扫描没有；不属于任何镇街的（如指导员）不计入。趋势长期保留，不随明细清除。',
      en: 'As /sweeps/trend, of the towns of the account, or of the one that town names; for an account of all towns that names none it is the whole city. Numbers by town are kept from keptSince on, and sweeps of before are not there; what is of no town, as instructors are, is left out. The trend is kept for years, also when the verdicts themselves are pruned.',
    },
  )
  @Get('trend')
  @Needs('read Town')
  @TakesParameters()
  @ApiResponse({ status: 200, type: TownsTrendResponse })
  @Problems()
  async getTownsTrend(@Parameters() query: TownsTrendQuery, @Acting() actor: Actor): Promise<TownsTrendView> {
    const { ruleId, ruleSetId, from, to } = query;
    const towns = townsAsked(wholeTownsOf(actor), query.town);
    const page = await this.trend.list({ ruleId, ruleSetId, from, to, towns }, pageRequest(query));
    return { ...presentPage(page, presentPoint), keptSince: await this.trend.keptSince(towns) };
  }
}

/** The one that is asked for, unless it is none of the account's; else the account's own. */
function townsAsked(within: readonly string[] | null, town: string | undefined): readonly string[] | null {
  if (town === undefined) return within;
  return within === null || within.includes(town) ? [town] : [];
}
