import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CancelSweep, StartSweep, SweepReader } from '@hongzhu/compliance';
import type { PageView, SweepView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { idOr } from '../http/address.pipes.js';
import { presentPage } from '../http/present-page.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { getSweepOr404 } from './get-sweep.js';
import { presentSweep, sweepPath } from './present-sweep.js';
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
  ) {}

  @Post()
  @HttpCode(202)
  @ApiBody({ type: SweepRequestBody, required: false })
  @ApiResponse({
    status: 202,
    type: SweepResponse,
    headers: { Location: { schema: { type: 'string' }, required: true } },
  })
  @Problems(409, 413, 415, 422)
  async startSweep(
    @Body(new RequestBodyPipe()) body: SweepRequestBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SweepView> {
    const sweep = await this.start.run({
      asOf: body.asOf ?? undefined,
      effect: body.effect ?? undefined,
      towns: body.towns ?? undefined,
      ruleSets: body.ruleSets ?? undefined,
    });
    reply.header('location', sweepPath(sweep.id));
    return presentSweep(sweep);
  }

  @Get()
  @TakesParameters()
  @AnswersPage(SweepResponse)
  @Problems()
  async listSweeps(@Parameters() query: PageQuery): Promise<PageView<SweepView>> {
    return presentPage(await this.sweeps.list(pageRequest(query)), presentSweep);
  }

  @Get(':id')
  @ApiResponse({ status: 200, type: SweepResponse })
  @Problems(404)
  async getSweep(@Param('id', sweepId) id: string): Promise<SweepView> {
    return presentSweep(await getSweepOr404(this.sweeps, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiResponse({ status: 200, type: SweepResponse })
  @Problems(404, 409, 413, 415)
  async cancelSweep(@Param('id', sweepId) id: string): Promise<SweepView> {
    return presentSweep(await this.cancel.run(id));
  }
}
