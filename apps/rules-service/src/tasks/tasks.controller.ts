import { Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  ClaimTask,
  FindingReader,
  NotFoundError,
  ReviewTaskReader,
  type ReviewTask,
} from '@hongzhu/compliance';
import type { PageView, TaskDetailView, TaskSummaryView, TaskView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { entityTag, expectedVersion } from '../http/entity-tag.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { AnswersTask, AnswersTaskChange } from './answers-task.decorator.js';
import { presentTask, presentTaskDetail, presentTaskSummary } from './present-task.js';
import { openFindingsOf } from './task-findings.js';
import { TaskQuery } from './task-query.dto.js';
import { TaskResponse, TaskSummaryResponse } from './task.responses.js';

const taskId = idOr('task_not_found');

@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(
    private readonly tasks: ReviewTaskReader,
    private readonly findings: FindingReader,
    private readonly claimTask: ClaimTask,
  ) {}

  @Get()
  @TakesParameters()
  @AnswersPage(TaskResponse)
  @Problems()
  async listTasks(@Parameters() query: TaskQuery): Promise<PageView<TaskView>> {
    const { limit, cursor, ...filter } = query;
    return presentPage(await this.tasks.list(filter, pageRequest({ limit, cursor })), presentTask);
  }

  @Get('summary')
  @ApiResponse({ status: 200, type: TaskSummaryResponse })
  @Problems()
  async summarizeTasks(): Promise<TaskSummaryView> {
    return presentTaskSummary(await this.tasks.summary());
  }

  @Get(':id')
  @AnswersTask()
  async getTask(
    @Param('id', taskId) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const task = await this.tasks.get(id);
    if (!task) throw new NotFoundError('task_not_found', `There is no task '${id}'.`);
    return this.answer(task, reply);
  }

  @Post(':id/claim')
  @HttpCode(200)
  @AnswersTaskChange()
  async claim(
    @Param('id', taskId) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const command = { taskId: id, expectedVersion: expectedVersion(ifMatch), actor };
    return this.answer(await this.claimTask.claim(command), reply);
  }

  @Post(':id/release')
  @HttpCode(200)
  @AnswersTaskChange()
  async release(
    @Param('id', taskId) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const command = { taskId: id, expectedVersion: expectedVersion(ifMatch), actor };
    return this.answer(await this.claimTask.release(command), reply);
  }

  private async answer(task: ReviewTask, reply: FastifyReply): Promise<TaskDetailView> {
    reply.header('etag', entityTag(task.version));
    return presentTaskDetail(task, await openFindingsOf(this.findings, task.id));
  }
}
