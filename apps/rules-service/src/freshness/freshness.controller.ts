import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, DATED_FIELDS, FreshnessReader, scopeOf, type Actor } from '@hongzhu/compliance';
import type { FreshnessView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { FreshnessResponse } from './freshness.responses.js';

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
      zh: '账号所辖各镇街，规则会看日期的四个列表：在册党员的 verifiedOn，每个市场每项标准当前佐证的 reviewedOn，每种台账的 updatedOn，每个党支部最近一次活动的 heldOn。oldest 是其中最旧的一个。镇街没有记录的列表不列出。导入不按镇街记录，newestImportAt 是最近一次成功导入的时间。',
      en: "For each town of the account the four lists at whose dates rules look: verifiedOn of current members, reviewedOn of the current evidence of each market and standard, updatedOn of each kind of ledger, heldOn of each branch's latest activity. oldest is the oldest of these. A list of which a town has no record is left out. It is not recorded which towns an import was of: newestImportAt is when the newest one succeeded.",
    },
  )
  @Get('freshness')
  @Needs('read Town')
  @ApiResponse({ status: 200, type: FreshnessResponse })
  @Problems()
  async getFreshness(@Acting() actor: Actor): Promise<FreshnessView> {
    const asOf = this.clock.today();
    const { newestImportAt, lists } = await this.freshness.read({ within: scopeOf(actor) }, asOf);
    const freshness = {
      asOf,
      newestImportAt: newestImportAt?.toISOString() ?? null,
      lists: lists.map((each) => ({ ...each, field: DATED_FIELDS[each.list] })),
    };
    return this.counts.freshness(freshness, actor);
  }
}
