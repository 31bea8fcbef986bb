import { Controller, Get, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  Clock,
  ReadMarketHistory,
  ReadMarketProfile,
  type Actor,
  type ListedFinding,
} from '@hongzhu/compliance';
import type { FindingView, MarketProfileView, PageView, VerdictChangeView } from '@hongzhu/contracts';
import { mayIn, type Place } from '@hongzhu/permissions';
import { presentFinding } from '../findings/present-finding.js';
import { Acting } from '../http/account.decorator.js';
import { codeOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { MarketHistoryQuery } from './market-history-query.dto.js';
import { MarketProfileResponse, VerdictChangeResponse } from './market-profile.responses.js';
import { presentChange, presentMarketProfile } from './present-market-profile.js';

@ApiTags('registry')
@Controller('api/v1/markets')
export class MarketProfileController {
  constructor(
    private readonly profile: ReadMarketProfile,
    private readonly history: ReadMarketHistory,
    private readonly clock: Clock,
    private readonly counts: SmallCounts,
  ) {}

  @Operation(
    { zh: '市场档案', en: 'Read the profile of a market' },
    {
      zh: '登记内容；“1+3”覆盖：各组织的党员人数和覆盖它的党支部，未覆盖或无法判断的写明原因；“五个一”：每项的结论、佐证日期和有效期；未决问题和未关闭的任务。结论按今天的登记数据得出，不写入任何问题或任务。缺少的数据为 null 并列出字段，不算达标。',
      en: 'What the registry has of it; the coverage of 1 + 3: the members of each organization by number and the branches that cover it, and of what is uncovered or unknown why; the five ones: the verdict of each, the date of its evidence and for how long it holds; open findings, and tasks that are not closed. Judged by the records as of today; writes no finding and no task. What is missing is null and named, and never a pass.',
    },
  )
  @Get(':code/profile')
  @Needs('read Market')
  @Reads('members')
  @ApiResponse({ status: 200, type: MarketProfileResponse })
  @Problems(404)
  async getMarketProfile(
    @Param('code', codeOr('market_not_found')) code: string,
    @Acting() actor: Actor,
  ): Promise<MarketProfileView> {
    const isSeen = (place: Place): boolean => mayIn(actor, 'read Market', place);
    const profile = await this.profile.run(code, this.clock.today(), isSeen);
    const present = (finding: ListedFinding): FindingView =>
      this.counts.listed(presentFinding(finding), finding, actor);
    return this.counts.profile(presentMarketProfile(profile, present), actor);
  }

  @Operation(
    { zh: '市场的结论变化', en: 'Read how the verdicts on a market changed' },
    {
      zh: '市场及其组织、党支部的结论在历次记录扫描之间的变化，最近的在前；没有变化的不列。每页查看 limit 个夜晚，可能一项也没有：nextCursor 为 null 才是最后一页。最早的一晚列出当时适用的全部结论（before 为 null）。超过保留期的夜晚不再列出。',
      en: 'How the verdicts on the market, its organizations and its branches changed from one recording sweep to the next, the latest first; what stayed as it was is not listed. A page looks at limit nights and may be empty: the last page is the one whose nextCursor is null. The first night lists all that applied (before is null). Nights past the time for which verdicts are kept are not there.',
    },
  )
  @Get(':code/history')
  @Needs('read Verdict')
  @Reads('members')
  @TakesParameters()
  @AnswersPage(VerdictChangeResponse)
  @Problems(404)
  async listVerdictChanges(
    @Param('code', codeOr('market_not_found')) code: string,
    @Parameters() query: MarketHistoryQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<VerdictChangeView>> {
    const isSeen = (place: Place): boolean => mayIn(actor, 'read Verdict', place);
    const filter = { ruleId: query.ruleId, isSeen };
    return presentPage(await this.history.run(code, filter, pageRequest(query)), (change) =>
      this.counts.change(presentChange(change), actor),
    );
  }
}
