import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DecideBrake, HeldTaskReader, SweepReader, type Actor } from '@hongzhu/compliance';
import type { HeldTaskView, PageView, SweepView } from '@hongzhu/contracts';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { BrakeRequestBody } from './brake-request.dto.js';
import { HeldTaskResponse } from './brake.responses.js';
import { getSweepOr404 } from './get-sweep.js';
import { presentHeldTask } from './present-brake.js';
import { presentSweep } from './present-sweep.js';
import { SweepResponse } from './sweep.responses.js';

const sweepId = idOr('sweep_not_found');

@ApiTags('sweeps')
@Controller('api/v1/sweeps')
export class SweepBrakeController {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly held: HeldTaskReader,
    private readonly decide: DecideBrake,
  ) {}

  @Operation(
    { zh: '列出一次扫描暂缓的任务', en: 'List the tasks that a sweep holds' },
    {
      zh: '扫描将新开或关闭的任务超过限度（brake.limit）时，问题照常记录，任务的新开（opening）和关闭（closing）则暂缓，等主管决定；这里逐个列出。已放行、作废或被后一次扫描取代的不再列出。',
      en: 'When a sweep would open or close more tasks than the limit (brake.limit), its findings are recorded all the same, and the opening and closing of tasks waits for a supervisor; here they are, one by one. What was released, discarded or judged anew by a later sweep is gone from the list.',
    },
  )
  @Get(':id/held-tasks')
  @Needs('read SweepDetail')
  @TakesParameters()
  @AnswersPage(HeldTaskResponse)
  @Problems(404)
  async listHeldTasks(
    @Param('id', sweepId) id: string,
    @Parameters() query: PageQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<HeldTaskView>> {
    const sweep = await getSweepOr404(this.sweeps, id, actor);
    return presentPage(await this.held.list(sweep.id, pageRequest(query)), presentHeldTask);
  }

  @Operation(
    { zh: '放行暂缓的任务', en: 'Release the held tasks' },
    {
      zh: '按当前的问题新开和关闭任务：仍然成立的才执行，期限从今天算起。需写明原因。重复放行不再改变什么；没有暂缓或已有别的决定：409。扫描或导入进行中：409 registry_busy，请稍后再试。',
      en: 'Opens and closes tasks by the findings as they are now: only what is still true is done, and due dates count from today. Takes a reason. Releasing again changes nothing; where nothing is held, or something else was decided: 409. While a sweep or an import is under way: 409 registry_busy, to be tried again.',
    },
  )
  @Post(':id/brake/release')
  @Needs('decide HeldTask')
  @HttpCode(200)
  @ApiBody({ type: BrakeRequestBody })
  @ApiResponse({ status: 200, type: SweepResponse })
  @Problems(403, 404, 409, 413, 415, 422)
  async releaseHeldTasks(
    @Param('id', sweepId) id: string,
    @Body(new RequestBodyPipe()) { reason }: BrakeRequestBody,
    @Acting() actor: Actor,
  ): Promise<SweepView> {
    return presentSweep(await this.decide.release({ sweepId: id, actor: actor.account, reason }), actor);
  }

  @Operation(
    { zh: '作废暂缓的任务', en: 'Discard the held tasks' },
    {
      zh: '不新开也不关闭任务；问题保留。先更正登记数据，再重新扫描：下一次扫描重新判断，若仍超过限度会再次暂缓。需写明原因。重复作废不再改变什么；没有暂缓或已有别的决定：409。',
      en: 'Opens and closes nothing; the findings stay. Mend the registry, then sweep again: the next sweep judges anew, and holds the same again if it is still over the limit. Takes a reason. Discarding again changes nothing; where nothing is held, or something else was decided: 409.',
    },
  )
  @Post(':id/brake/discard')
  @Needs('decide HeldTask')
  @HttpCode(200)
  @ApiBody({ type: BrakeRequestBody })
  @ApiResponse({ status: 200, type: SweepResponse })
  @Problems(403, 404, 409, 413, 415, 422)
  async discardHeldTasks(
    @Param('id', sweepId) id: string,
    @Body(new RequestBodyPipe()) { reason }: BrakeRequestBody,
    @Acting() actor: Actor,
  ): Promise<SweepView> {
    return presentSweep(await this.decide.discard({ sweepId: id, actor: actor.account, reason }), actor);
  }
}
