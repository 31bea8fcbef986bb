import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { ReviewTaskReader, type Actor } from '@hongzhu/compliance';
import type { PageView, TaskDetailView, TaskSummaryView, TaskView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AnswersTask } from './answers-task.decorator.js';
import { presentTask, presentTaskSummary } from './present-task.js';
import { TaskAnswer } from './task-answer.js';
import { TaskQuery } from './task-query.dto.js';
import { TaskResponse, TaskSummaryResponse } from './task.responses.js';

@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(
    private readonly tasks: ReviewTaskReader,
    private readonly task: TaskAnswer,
  ) {}

  @Operation(
    { zh: '列出任务', en: 'List tasks' },
    {
      zh: '一个市场、一个规则集的所有未决问题合为一个任务。默认按到期日排序。',
      en: 'All open findings of one market and one rule set are one task. By due date unless sort says otherwise.',
    },
  )
  @Get()
  @Needs('read Task')
  @TakesParameters()
  @AnswersPage(TaskResponse)
  @Problems()
  async listTasks(@Parameters() query: TaskQuery, @Acting() { towns }: Actor): Promise<PageView<TaskView>> {
    const { limit, cursor, q, escalated, ...rest } = query;
    const isEscalated = escalated === undefined ? undefined : escalated === 'true';
    const filter = { ...rest, within: towns, q: q || undefined, escalated: isEscalated };
    return presentPage(await this.tasks.list(filter, pageRequest({ limit, cursor })), presentTask);
  }

  @Operation({ zh: '按状态和严重程度统计任务', en: 'Count tasks by state and severity' })
  @Get('summary')
  @Needs('read Task')
  @ApiResponse({ status: 200, type: TaskSummaryResponse })
  @Problems()
  async summarizeTasks(@Acting() { towns }: Actor): Promise<TaskSummaryView> {
    return presentTaskSummary(await this.tasks.summary({ within: towns }));
  }

  @Operation(
    { zh: '读取一个任务及其未决问题', en: 'Read a task with its open findings' },
    {
      zh: 'ETag 是它的版本，更改时写在 If-Match 中。',
      en: 'The ETag is its version; a change names it in If-Match.',
    },
  )
  @Get(':id')
  @Needs('read Task')
  @AnswersTask()
  async getTask(
    @Param('id', idOr('task_not_found')) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.byId(id, actor, reply);
  }
}
