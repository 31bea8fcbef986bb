import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  CancelSweep,
  CertificateReader,
  DriftReader,
  StartSweep,
  SweepReader,
  scopeOf,
  type Actor,
} from '@hongzhu/compliance';
import type { PageView, SweepView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, LOCATION, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { getSweepOr404 } from './get-sweep.js';
import { presentSweep, sweepPath, type SweepAddenda } from './present-sweep.js';
import { SweepRequestBody } from './sweep-request.dto.js';
import { SweepResponse } from './sweep.responses.js';

const sweepId = idOr('sweep_not_found');

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepsController {
  constructor(
    private readonly start: StartSweep,
    private readonly cancel: CancelSweep,
    private readonly sweeps: SweepReader,
    private readonly certificates: CertificateReader,
    private readonly drift: DriftReader,
  ) {}

  @Operation(
    { zh: '开始一次扫描', en: 'Start a sweep' },
    {
      zh: '立即回答 202，扫描在后台进行：从 Location 读取进度。同一时间只有一次扫描，否则 409 并给出它的 sweepId。\n\neffect=record（默认）更新问题和任务，日期不能早于上次记录的扫描；effect=study 只给出结论。\n\n只负责部分镇街的主管须在 towns 中写明自己的镇街。',
      en: 'Answers 202 at once; progress is read at Location. One sweep runs at a time: else 409, with its sweepId.\n\neffect=record (default) updates findings and tasks, and takes no date before the last recorded one; effect=study gives verdicts only.\n\nA supervisor of some towns names towns of its own in towns.',
    },
  )
  @Post()
  @Needs('run TownSweep')
  @HttpCode(202)
  @ApiBody({ type: SweepRequestBody, required: false })
  @ApiResponse({
    status: 202,
    type: SweepResponse,
    headers: LOCATION,
  })
  @Problems(403, 409, 413, 415, 422)
  async startSweep(
    @Body(new RequestBodyPipe()) body: SweepRequestBody,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SweepView> {
    const sweep = await this.start.run({
      actor,
      asOf: body.asOf ?? undefined,
      effect: body.effect ?? undefined,
      towns: body.towns ?? undefined,
      ruleSets: body.ruleSets ?? undefined,
    });
    reply.header('location', sweepPath(sweep.id));
    return presentSweep(sweep, actor);
  }

  @Operation(
    { zh: '列出扫描', en: 'List sweeps' },
    {
      zh: '最新的在前。只负责部分镇街的账号看到全市的扫描，以及所扫镇街全部属于自己的扫描。',
      en: 'The latest first. An account of some towns sees the sweeps of the whole city, and those of towns that are all its own.',
    },
  )
  @Get()
  @Needs('read Sweep')
  @TakesParameters()
  @AnswersPage(SweepResponse)
  @Problems()
  async listSweeps(@Parameters() query: PageQuery, @Acting() actor: Actor): Promise<PageView<SweepView>> {
    const page = await this.sweeps.list({ within: scopeOf(actor) }, pageRequest(query));
    const addenda = await this.addenda(page.items.map(({ id }) => id));
    return presentPage(page, (sweep) => presentSweep(sweep, actor, addenda(sweep.id)));
  }

  @Operation({ zh: '读取一次扫描的进度和结果', en: 'Read the progress and outcome of a sweep' })
  @Get(':id')
  @Needs('read Sweep')
  @ApiResponse({ status: 200, type: SweepResponse })
  @Problems(404)
  async getSweep(@Param('id', sweepId) id: string, @Acting() actor: Actor): Promise<SweepView> {
    const sweep = await getSweepOr404(this.sweeps, id, actor);
    return presentSweep(sweep, actor, (await this.addenda([id]))(id));
  }

  @Operation(
    { zh: '取消一次扫描', en: 'Cancel a sweep' },
    {
      zh: '已经记录的部分保留。已结束的扫描不能取消（409）。',
      en: "What is recorded already stays. One that is over can't be cancelled (409).",
    },
  )
  @Post(':id/cancel')
  @Needs('run Sweep')
  @HttpCode(200)
  @ApiResponse({ status: 200, type: SweepResponse })
  @TakesNoBody()
  @Problems(403, 404, 409, 413, 415, 422)
  async cancelSweep(@Param('id', sweepId) id: string, @Acting() actor: Actor): Promise<SweepView> {
    return presentSweep(await this.cancel.run(id, actor.account), actor, (await this.addenda([id]))(id));
  }

  private async addenda(ids: readonly string[]): Promise<(id: string) => SweepAddenda> {
    const certificates = await this.certificates.summaries(ids);
    const drift = await this.drift.counts(ids);
    return (id) => ({ certificate: certificates.get(id), drift: drift.get(id) });
  }
}
