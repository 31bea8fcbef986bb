import { Controller, Get } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, ReadTownsOverview, TownReader, scopeOf, type Actor } from '@hongzhu/compliance';
import type { PageView, TownsOverviewView, TownView } from '@hongzhu/contracts';
import { mayIn, wholeTown } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { SmallCounts } from '../small-counts/small-counts.js';
import { presentListedTown, presentTownsOverview } from './present-towns.js';
import { TownResponse, TownsOverviewResponse } from './town.responses.js';

@ApiTags('registry')
@Controller('api/v1/towns')
export class TownsController {
  constructor(
    private readonly towns: TownReader,
    private readonly overview: ReadTownsOverview,
    private readonly clock: Clock,
    private readonly counts: SmallCounts,
  ) {}

  @Operation(
    { zh: '列出镇街', en: 'List towns' },
    {
      zh: '账号所辖的镇街，按编码排序。限定市场的账号和管理员只看名称，其余为 null。',
      en: 'The towns of the account, by code. An account whose markets are named, and an administrator, sees their names alone: all else is null.',
    },
  )
  @Get()
  @Needs('read TownName')
  @TakesParameters()
  @AnswersPage(TownResponse)
  @Problems()
  async listTowns(@Parameters() query: PageQuery, @Acting() actor: Actor): Promise<PageView<TownView>> {
    const page = await this.towns.list({ within: scopeOf(actor) }, pageRequest(query));
    return presentPage(page, (town) =>
      presentListedTown(town, mayIn(actor, 'read Town', wholeTown(town.code))),
    );
  }

  @Operation(
    { zh: '镇街一览', en: 'Read how the towns stand' },
    {
      zh: '账号所辖的各镇街，以及合计：市场、组织和党员的覆盖，示范点，未决问题，任务。不重新评估：覆盖按登记数据、问题和任务按当前记录；示范点按最近一次全市扫描的结论（verdicts），其后又发现问题的不算达标。数据不足的单列，不算达标。',
      en: 'Each town of the account, and all of them together: markets, coverage of organizations and members, demonstration sites, open findings, tasks. Nothing is evaluated for it: coverage is counted from the registry, findings and tasks as they are on record; demonstration sites by the verdicts of the newest sweep of all towns (verdicts), and what has been found against one since counts. What is not known stands apart, and is never a pass.',
    },
  )
  @Get('overview')
  @Needs('read Town')
  @Reads('members')
  @ApiResponse({ status: 200, type: TownsOverviewResponse })
  @Problems()
  async getTownsOverview(@Acting() actor: Actor): Promise<TownsOverviewView> {
    const overview = await this.overview.run({ within: scopeOf(actor) }, this.clock.today());
    return this.counts.towns(presentTownsOverview(overview), actor);
  }
}
