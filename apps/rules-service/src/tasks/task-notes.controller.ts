import { Body, Controller, Delete, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { AnnotateTask, AuditReader, PutOffTask, type Actor, type TaskCommand } from '@hongzhu/compliance';
import type { PageView, TimelineEntryView } from '@hongzhu/contracts';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Acting } from '../http/account.decorator.js';
import { idOr } from '../http/address.pipes.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { presentPage } from '../http/present-page.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { PageQuery, pageRequest } from '../http/validation/page-query.dto.js';
import { Parameters, TakesParameters } from '../http/validation/query.decorator.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { AnswersPage, Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AnswersTaskChange } from './answers-task.decorator.js';
import { presentTimelineEntry } from './present-task.js';
import { TaskAnswer } from './task-answer.js';
import { CaseReferenceBody, CommentBody, SnoozeBody } from './task-bodies.dto.js';
import { Command } from './task-command.decorator.js';
import { TimelineEntryResponse } from './task.responses.js';

/** What is put down beside a task, and what has been done with it. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TaskNotesController {
  constructor(
    private readonly annotate: AnnotateTask,
    private readonly putOff: PutOffTask,
    private readonly audit: AuditReader,
    private readonly task: TaskAnswer,
  ) {}

  @Operation(
    { zh: '读取任务的经过', en: 'Read what was done with a task' },
    {
      zh: '每次变更的账号、时间、前后值和说明，由旧到新；出自防篡改的审计日志。',
      en: 'Each change with its account, time, values before and after, and reason, oldest first; from the audit log, in which nothing can be altered unseen.',
    },
  )
  @Get(':id/timeline')
  @Needs('read Task')
  @TakesParameters()
  @AnswersPage(TimelineEntryResponse)
  @Problems(404)
  async getTaskTimeline(
    @Param('id', idOr('task_not_found')) id: string,
    @Parameters() query: PageQuery,
    @Acting() actor: Actor,
  ): Promise<PageView<TimelineEntryView>> {
    await this.task.mustBeSeen(id, actor);
    return presentPage(await this.audit.about(`tasks/${id}`, pageRequest(query)), presentTimelineEntry);
  }

  @Operation({ zh: '添加备注', en: 'Comment on a task' }, { zh: '记入经过。', en: 'Shows in its timeline.' })
  @Post(':id/comment')
  @Needs('work Task')
  @ApiBody({ type: CommentBody })
  @AnswersTaskChange('comment')
  async commentOnTask(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { text }: CommentBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.annotate.comment({ ...command, text }), command.actor, reply);
  }

  @Operation(
    { zh: '暂缓办理', en: 'Put a task off' },
    {
      zh: '到 until 那天回到队列；期限照常计算。',
      en: 'It is back in the queue on the day until; its clock runs on.',
    },
  )
  @Post(':id/snooze')
  @Needs('work Task')
  @ApiBody({ type: SnoozeBody })
  @AnswersTaskChange('snooze')
  async snoozeTask(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { until, reason }: SnoozeBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.putOff.snooze({ ...command, until, reason }), command.actor, reply);
  }

  @Operation(
    { zh: '提前恢复办理', en: 'Take it up again' },
    { zh: '不需要请求体。', en: 'Before its day. Takes no body.' },
  )
  @Post(':id/wake')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('wake')
  async wakeTask(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.putOff.wake(command), command.actor, reply);
  }

  @Operation(
    { zh: '关联外部案件', en: 'Refer to a case of another system' },
    {
      zh: '可用 externalSystem 和 externalId 查询任务。',
      en: 'Tasks can be looked up by externalSystem and externalId.',
    },
  )
  @Put(':id/external-reference')
  @Needs('work Task')
  @ApiBody({ type: CaseReferenceBody })
  @AnswersTaskChange('refer')
  async referToCase(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { system, id, url }: CaseReferenceBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const reference = { system, id, url: url ?? null };
    return this.task.changed(await this.annotate.refer({ ...command, reference }), command.actor, reply);
  }

  @Operation(
    { zh: '取消关联外部案件', en: 'Take the reference to another system away' },
    { zh: '不需要请求体。', en: 'Takes no body.' },
  )
  @Delete(':id/external-reference')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('refer')
  async removeCaseReference(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const changed = await this.annotate.refer({ ...command, reference: null });
    return this.task.changed(changed, command.actor, reply);
  }
}
