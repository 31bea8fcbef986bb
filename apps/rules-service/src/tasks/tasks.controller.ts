import { Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  ClaimTask,
  FindingReader,
  NotFoundError,
  ReviewTaskReader,
  type QueuedTask,
  type ReviewTask,
} from '@hongzhu/compliance';
import type { PageView, TaskDetailView, TaskSummaryView, TaskView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Account } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { entityTag, expectedVersion } from '../http/entity-tag.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
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

  @Operation(
    { zh: '列出任务', en: 'List tasks' },
    {
      zh: '一个市场、一个规则集的所有未决问题合为一个任务。默认按到期日排序。',
      en: 'All open findings of one market and one rule set are one task. By due date unless sort says otherwise.',
    },
  )
  @Get()
  @TakesParameters()
  @AnswersPage(TaskResponse)
  @Problems()
  async listTasks(@Parameters() query: TaskQuery): Promise<PageView<TaskView>> {
    const { limit, cursor, q, ...rest } = query;
    const filter = { ...rest, q: q || undefined };
    return presentPage(await this.tasks.list(filter, pageRequest({ limit, cursor })), presentTask);
  }

  @Operation({ zh: '按状态和严重程度统计任务', en: 'Count tasks by state and severity' })
  @Get('summary')
  @ApiResponse({ status: 200, type: TaskSummaryResponse })
  @Problems()
  async summarizeTasks(): Promise<TaskSummaryView> {
    return presentTaskSummary(await this.tasks.summary());
  }

  @Operation(
    { zh: '读取一个任务及其未决问题', en: 'Read a task with its open findings' },
    {
      zh: 'ETag 是它的版本，更改时写在 If-Match 中。',
      en: 'The ETag is its version; a change names it in If-Match.',
    },
  )
  @Get(':id')
  @AnswersTask()
  async getTask(
    @Param('id', taskId) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.answer(await this.queued(id), reply);
  }

  @Operation(
    { zh: '领取任务', en: 'Claim a task' },
    {
      zh: 'If-Match 中写所读版本的 ETag，带引号，例如 If-Match: "3"。缺少：428；写法不对：400；已被更改：412；他人已领取：409。不需要请求体。',
      en: 'If-Match names the ETag of the version that was read, in quotes, as in If-Match: "3". Missing: 428; not so written: 400; changed meanwhile: 412; claimed by another: 409. Takes no body.',
    },
  )
  @Post(':id/claim')
  @HttpCode(200)
  @TakesNoBody()
  @AnswersTaskChange()
  async claim(
    @Param('id', taskId) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const command = { taskId: id, expectedVersion: expectedVersion(ifMatch), actor };
    return this.answerChanged(await this.claimTask.claim(command), reply);
  }

  @Operation(
    { zh: '退回任务', en: 'Release a task' },
    {
      zh: '只有领取它的账号可以退回。If-Match 与领取时相同。不需要请求体。',
      en: 'For the account that claimed it. If-Match as for claiming. Takes no body.',
    },
  )
  @Post(':id/release')
  @HttpCode(200)
  @TakesNoBody()
  @AnswersTaskChange()
  async release(
    @Param('id', taskId) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Account() actor: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const command = { taskId: id, expectedVersion: expectedVersion(ifMatch), actor };
    return this.answerChanged(await this.claimTask.release(command), reply);
  }

  private async queued(id: string): Promise<QueuedTask> {
    const task = await this.tasks.get(id);
    if (!task) throw new NotFoundError('task_not_found', `There is no task '${id}'.`);
    return task;
  }

  /** Just what the change wrote: by now the task may have been changed again. */
  private async answerChanged(task: ReviewTask, reply: FastifyReply): Promise<TaskDetailView> {
    const { subjectName } = await this.queued(task.id);
    return this.answer({ ...task, subjectName }, reply);
  }

  private async answer(task: QueuedTask, reply: FastifyReply): Promise<TaskDetailView> {
    reply.header('etag', entityTag(task.version));
    return presentTaskDetail(task, await openFindingsOf(this.findings, task.id));
  }
}
