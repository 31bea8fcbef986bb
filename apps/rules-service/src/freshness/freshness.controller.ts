import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, FreshnessReader, scopeOf, type Actor } from '@hongzhu/compliance';
import type { FreshnessView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { FreshnessResponse } from './freshness.responses.js';
import { presentFreshness } from './present-freshness.js';

@ApiTags('registry')
@Controller('api/v1/registry')
export class FreshnessController {
  constructor(
    private readonly freshness: FreshnessReader,
    private readonly clock: Clock,
    private readonly counts: SmallCounts,
  ) {}

  @Operation(
    { zh: '登记数据的新鲜程度', en: 'Read how old the records are' },
    {
      zh: '账号所辖各镇街，规则会看日期的四个列表：在册党员的 verifiedOn，每个市场每项标准当前佐证的 reviewedOn，每种台账的 updatedOn，每个党支部最近一次活动的 heldOn。oldest 是其中最旧的一个。镇街没有记录的列表不列出。导入不按镇街记录，newestImportAt 是最近一次成功导入的时间。sources 按来源：登记数据的每个列表一行，有多少条（党员只计在册的），日期从何时到何时（没有日期的列表为 null），以及最近一次改动它的导入（changedAt）和最近一次含有它的导入（carriedAt）何时结束；试算不算。指导员不属于任何镇街，只对不限镇街的账号列出。',
      en: "For each town of the account the four lists at whose dates rules look: verifiedOn of current members, reviewedOn of the current evidence of each market and standard, updatedOn of each kind of ledger, heldOn of each branch's latest activity. oldest is the oldest of these. A list of which a town has no record is left out. It is not recorded which towns an import was of: newestImportAt is when the newest one succeeded. sources has a row for each list of the registry: how many records there are (of members the current ones), from when to when they date (null of a list without dates), and when the newest import ended that changed the list (changedAt) and that had a record of it (carriedAt), trials not counted. Instructors are of no town, and there only for an account of all towns.",
    },
  )
  @Get('freshness')
  @Needs('read Town')
  @Reads('members')
  @ApiResponse({ status: 200, type: FreshnessResponse })
  @Problems()
  async getFreshness(@Acting() actor: Actor): Promise<FreshnessView> {
    const asOf = this.clock.today();
    const freshness = await this.freshness.read({ within: scopeOf(actor) }, asOf);
    return this.counts.freshness(presentFreshness(freshness, asOf), actor);
  }
}
