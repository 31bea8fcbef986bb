import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { HoldTask, type TaskCommand } from '@hongzhu/compliance';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Needs } from '../http/permissions/needs.decorator.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AnswersTaskChange } from './answers-task.decorator.js';
import { TaskAnswer } from './task-answer.js';
import { AssignmentBody } from './task-bodies.dto.js';
import { Command } from './task-command.decorator.js';

/** Who has a task. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TaskHoldingController {
  constructor(
    private readonly hold: HoldTask,
    private readonly task: TaskAnswer,
  ) {}

  @Operation(
    { zh: '签收任务', en: 'Claim a task' },
    {
      zh: '签收后在 leasedUntil 之前由该账号办理，可续期；到期未续自动退回队列。If-Match 中写所读版本的 ETag，带引号，例如 If-Match: "3"。缺少：428；写法不对：400；已被更改：412；他人已签收：409。不需要请求体。',
      en: 'Whoever claims it has it until leasedUntil, and can renew that; else it goes back to the queue by itself. If-Match names the ETag of the version that was read, in quotes, as in If-Match: "3". Missing: 428; not so written: 400; changed meanwhile: 412; claimed by another: 409. Takes no body.',
    },
  )
  @Post(':id/claim')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('claim')
  async claimTask(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.hold.claim(command), command.actor, reply);
  }

  @Operation(
    { zh: '续期', en: 'Renew the lease' },
    { zh: '从今天起重新计算期限。不需要请求体。', en: 'Its days count from today again. Takes no body.' },
  )
  @Post(':id/renew')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('renew')
  async renewTask(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.hold.renew(command), command.actor, reply);
  }

  @Operation(
    { zh: '退回任务', en: 'Release a task' },
    {
      zh: '由签收的账号或主管退回队列，并随即建议由他人办理；草稿保留。不需要请求体。',
      en: 'By the account that claimed it, or a supervisor. Another is asked at once to take it. The draft stays. Takes no body.',
    },
  )
  @Post(':id/release')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('release')
  async releaseTask(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.hold.release(command), command.actor, reply);
  }

  @Operation(
    { zh: '指派或改派任务', en: 'Assign a task' },
    {
      zh: '由主管指派；等同该账号签收。草稿保留。',
      en: 'For supervisors; the account has it as if it had claimed it. The draft stays.',
    },
  )
  @Post(':id/assign')
  @Needs('decide Task')
  @ApiBody({ type: AssignmentBody })
  @AnswersTaskChange('assign')
  async assignTask(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { assignee }: AssignmentBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.hold.assign({ ...command, assignee }), command.actor, reply);
  }
}
