import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TrendReader } from '@hongzhu/compliance';
import type { PageView, SweepTrendView } from '@hongzhu/contracts';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { presentPoint } from './present-trend.js';
import { SweepTrendResponse } from './sweep-trend.responses.js';
import { TrendQuery } from './trend-query.dto.js';

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepTrendController {
  constructor(private readonly trend: TrendReader) {}

  @Operation(
    { zh: '读取历次扫描的结论趋势', en: 'Read the trend of verdicts from sweep to sweep' },
    {
      zh: '每次已结束（complete 或 incomplete）的全市记录扫描一项，最近的日期在前；同一日期扫描多次则有多项，最后一次在前。verdicts 是所选规则的结论数之和，不加条件为全部规则。只扫描部分镇街的不计入。趋势长期保留，不随明细清除。',
      en: 'An item for each recording sweep of all towns that ended complete or incomplete, the latest date first; a date that was swept several times has several, the last sweep first. verdicts adds up the rules asked for, or all. Sweeps of some towns are left out. The trend is kept for years, also when the verdicts themselves are pruned.',
    },
  )
  @Get('trend')
  @Needs('read Sweep')
  @TakesParameters()
  @AnswersPage(SweepTrendResponse)
  @Problems()
  async listTrend(@Parameters() query: TrendQuery): Promise<PageView<SweepTrendView>> {
    const { ruleId, ruleSetId, from, to } = query;
    return presentPage(
      await this.trend.list({ ruleId, ruleSetId, from, to }, pageRequest(query)),
      presentPoint,
    );
  }
}
