import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  DataCorrectionReader,
  HandleCorrections,
  NotFoundError,
  placeOf,
  scopeOf,
  type Actor,
  type CorrectionCommand,
} from '@hongzhu/compliance';
import type { DataCorrectionView, PageView } from '@hongzhu/contracts';
import { mayIn } from '@hongzhu/permissions';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { entityTag } from '../http/entity-tag.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { ReasonBody } from '../tasks/task-bodies.dto.js';
import { MovesTask, OnCorrection } from './correction-command.decorator.js';
import { DataCorrectionQuery } from './data-correction-query.dto.js';
import { DataCorrectionResponse } from './data-correction.responses.js';
import { presentDataCorrection } from './present-data-correction.js';

/** What whoever keeps the records is asked to correct. */
@ApiTags('data-corrections')
@Controller('api/v1/data-corrections')
export class DataCorrectionsController {
  constructor(
    private readonly corrections: DataCorrectionReader,
    private readonly handle: HandleCorrections,
  ) {}

  @Operation(
    { zh: '列出数据更正', en: 'List data corrections' },
    {
      zh: '以 data-error 提交的任务各有一项，最早的在前；state=open 列出待更正的。',
      en: 'Each task that was submitted as a data-error has one, the oldest first. state=open: what is to be corrected.',
    },
  )
  @Get()
  @Needs('read DataCorrection')
  @TakesParameters()
  @AnswersPage(DataCorrectionResponse)
  @Problems()
  async listDataCorrections(
    @Parameters() { limit, cursor, ...filter }: DataCorrectionQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<DataCorrectionView>> {
    const page = await this.corrections.list(
      { ...filter, within: scopeOf(actor) },
      pageRequest({ limit, cursor }),
    );
    return presentPage(page, presentDataCorrection);
  }

  @Operation({ zh: '读取一项数据更正', en: 'Read a data correction' })
  @Get(':id')
  @Needs('read DataCorrection')
  @ApiResponse({ status: 200, type: DataCorrectionResponse })
  @Problems(404)
  async getDataCorrection(
    @Param('id', idOr('data_correction_not_found')) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataCorrectionView> {
    return this.answer(id, actor, reply);
  }

  @Operation(
    { zh: '记录已更正', en: 'Say that the records are right now' },
    {
      zh: '由主管办理；随即重新评估：达标则任务关闭，否则退回，期限继续计算。扫描或导入进行中则在其结束后评估，此前仍为 open。不需要请求体。',
      en: 'By a supervisor. The task is evaluated at once: closed if compliant, else returned with a clock that runs; while a sweep or an import is under way, when that is over, and it is open until then. Takes no body.',
    },
  )
  @Post(':id/apply')
  @Needs('decide DataCorrection')
  @TakesNoBody()
  @MovesTask('correct')
  async applyDataCorrection(
    @OnCorrection() command: CorrectionCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataCorrectionView> {
    await this.handle.apply(command);
    return this.answer(command.correctionId, command.actor, reply);
  }

  @Operation(
    { zh: '记录无误', en: 'Say that the records are right as they are' },
    {
      zh: '由主管办理，写明理由；任务退回提交的账号，期限继续计算。',
      en: 'By a supervisor, with a reason: the task goes back to the account that submitted it, and its clock runs on.',
    },
  )
  @Post(':id/refuse')
  @Needs('decide DataCorrection')
  @ApiBody({ type: ReasonBody })
  @MovesTask('uphold')
  async refuseDataCorrection(
    @OnCorrection() command: CorrectionCommand,
    @Body(new RequestBodyPipe()) { reason }: ReasonBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataCorrectionView> {
    await this.handle.refuse({ ...command, reason });
    return this.answer(command.correctionId, command.actor, reply);
  }

  private async answer(id: string, actor: Actor, reply: FastifyReply): Promise<DataCorrectionView> {
    const correction = await this.corrections.get(id);
    if (!correction || !mayIn(actor, 'read DataCorrection', placeOf(correction.cell))) {
      throw new NotFoundError('data_correction_not_found', `There is no data correction '${id}'.`);
    }
    reply.header('etag', entityTag(correction.version));
    return presentDataCorrection(correction);
  }
}
