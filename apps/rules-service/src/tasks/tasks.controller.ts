import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Clock, ReviewTaskReader, scopeOf, type Actor } from '@hongzhu/compliance';
import type { TaskDetailView, TaskSummaryView, TaskTownsView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AnswersTask } from './answers-task.decorator.js';
import { presentTaskSummary } from './present-task.js';
import { TaskAnswer } from './task-answer.js';
import { taskPageText } from './task-page-text.js';
import { TaskQuery } from './task-query.dto.js';
import { TaskResponse, TaskSummaryResponse, TaskTownsResponse } from './task.responses.js';

@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(
    private readonly tasks: ReviewTaskReader,
    private readonly task: TaskAnswer,
    private readonly clock: Clock,
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
  @Header('content-type', 'application/json; charset=utf-8')
  async listTasks(@Parameters() query: TaskQuery, @Acting() actor: Actor): Promise<string> {
    const { limit, cursor, q, escalated, overdue, ...rest } = query;
    const isEscalated = escalated === undefined ? undefined : escalated === 'true';
    const overdueOn = overdue === undefined ? undefined : this.clock.today();
    const filter = { ...rest, within: scopeOf(actor), q: q || undefined, escalated: isEscalated, overdueOn };
    return taskPageText(await this.tasks.list(filter, pageRequest({ limit, cursor })));
  }

  @Operation({ zh: '按状态和严重程度统计任务', en: 'Count tasks by state and severity' })
  @Get('summary')
  @Needs('read Task')
  @ApiResponse({ status: 200, type: TaskSummaryResponse })
  @Problems()
  async summarizeTasks(@Acting() actor: Actor): Promise<TaskSummaryView> {
    return presentTaskSummary(await this.tasks.summary({ within: scopeOf(actor) }));
  }

  @Operation(
    {
      zh: '按镇街统计未关闭、逾期和已上报的任务',
      en: 'Count unfinished, overdue and escalated tasks by town',
    },
    {
      zh: '账号所辖的每个镇街一项（限定市场的账号只计其市场），按编码排序；可看全部镇街的账号，最后一项（townCode 为 null）是关于指导员的任务。',
      en: 'An item for each town of the account, of its markets alone where they are named, by code; for who sees all towns, the last (its townCode null) is of tasks about instructors.',
    },
  )
  @Get('summary/towns')
  @Needs('read Task')
  @ApiResponse({ status: 200, type: TaskTownsResponse })
  @Problems()
  async summarizeTowns(@Acting() actor: Actor): Promise<TaskTownsView> {
    const asOf = this.clock.today();
    return { asOf, towns: await this.tasks.byTown({ within: scopeOf(actor) }, asOf) };
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
  @Reads('members')
  @AnswersTask()
  async getTask(
    @Param('id', idOr('task_not_found')) id: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.byId(id, actor, reply);
  }
}
