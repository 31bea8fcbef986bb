import { Body, Controller, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ReportOnTask, type TaskCommand } from '@hongzhu/compliance';
import type { TaskDetailView } from '@hongzhu/contracts';
import type { FastifyReply } from 'fastify';
import { Needs } from '../http/permissions/needs.decorator.js';
import { TakesNoBody } from '../http/validation/empty-body.guard.js';
import { RequestBodyPipe } from '../http/validation/request.pipes.js';
import { Operation } from '../openapi/operation.decorator.js';
import { AnswersTaskChange } from './answers-task.decorator.js';
import { TaskAnswer } from './task-answer.js';
import { ReasonBody, TaskDismissalBody, TaskDraftBody, TaskReportBody } from './task-bodies.dto.js';
import { Command } from './task-command.decorator.js';
import { draftOf, reportOf } from './task-report.js';

/** What came of a task, and what is said to that. */
@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TaskReportsController {
  constructor(
    private readonly report: ReportOnTask,
    private readonly task: TaskAnswer,
  ) {}

  @Operation(
    { zh: '保存草稿', en: 'Keep a draft' },
    {
      zh: '草稿在退回、改派后保留，提交后清除。',
      en: 'It outlasts release and reassignment, until something is submitted.',
    },
  )
  @Put(':id/draft')
  @Needs('work Task')
  @ApiBody({ type: TaskDraftBody })
  @AnswersTaskChange('draft')
  async draftReport(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) draft: TaskDraftBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const changed = await this.report.draft({ ...command, draft: draftOf(draft) });
    return this.task.changed(changed, command.actor, reply);
  }

  @Operation(
    { zh: '提交结果', en: 'Submit a report' },
    {
      zh: 'remedied 已整改：立即重新评估，达标才关闭，否则退回；扫描或导入进行中则在其结束后评估。data-error 数据有误：写明应更正什么，产生一项数据更正，期限暂停。dismissed 驳回：选择理由，由另一位主管批准。confirmed 确认：写明计划和日期，到期回到队列。claim 为 true 时同时签收无人签收的任务。',
      en: 'remedied: evaluated at once, closed only if compliant, else returned; while a sweep or an import is under way, when that is over. data-error: say what is to be corrected; that opens a data correction, and the clock stands. dismissed: with a reason, for another supervisor to approve. confirmed: with a plan and a day, on which it is back in the queue. With claim, a task that nobody has is claimed by the same.',
    },
  )
  @Post(':id/submit')
  @Needs('work Task')
  @ApiBody({ type: TaskReportBody })
  @AnswersTaskChange('submit')
  async submitReport(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) body: TaskReportBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const changed = await this.report.submit({
      ...command,
      report: reportOf(body),
      claims: body.claim === true,
    });
    return this.task.changed(changed, command.actor, reply);
  }

  @Operation(
    { zh: '申请驳回', en: 'Ask for a dismissal' },
    { zh: '即以 dismissed 提交。', en: 'The same as to submit it as dismissed.' },
  )
  @Post(':id/dismiss')
  @Needs('work Task')
  @ApiBody({ type: TaskDismissalBody })
  @AnswersTaskChange('submit')
  async dismissTask(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) body: TaskDismissalBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    const report = reportOf({ ...body, outcome: 'dismissed' });
    return this.task.changed(await this.report.submit({ ...command, report }), command.actor, reply);
  }

  @Operation(
    { zh: '撤回提交', en: 'Withdraw what was submitted' },
    {
      zh: '由提交的账号撤回，在有决定之前；所写内容回到草稿。不需要请求体。',
      en: 'By the account that submitted it, as long as nobody has decided; what was written is the draft again. Takes no body.',
    },
  )
  @Post(':id/withdraw')
  @Needs('work Task')
  @TakesNoBody()
  @AnswersTaskChange('withdraw')
  async withdrawReport(
    @Command() command: TaskCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.report.withdraw(command), command.actor, reply);
  }

  @Operation(
    { zh: '批准驳回', en: 'Approve a dismissal' },
    {
      zh: '由提交者以外的主管批准；任务关闭，其问题获得有期限的豁免，到期重新计入。',
      en: 'By a supervisor who did not submit it: the task is closed, and its findings are waived until a day on which they count again.',
    },
  )
  @Post(':id/approve')
  @Needs('decide Task')
  @ApiBody({ type: ReasonBody })
  @AnswersTaskChange('approve')
  async approveDismissal(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { reason }: ReasonBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.report.approve({ ...command, reason }), command.actor, reply);
  }

  @Operation(
    { zh: '退回重办', en: 'Return it' },
    {
      zh: '由主管退回给提交的账号；期限继续计算。',
      en: 'By a supervisor, to the account that submitted it; the clock runs on.',
    },
  )
  @Post(':id/return')
  @Needs('decide Task')
  @ApiBody({ type: ReasonBody })
  @AnswersTaskChange('return')
  async returnTask(
    @Command() command: TaskCommand,
    @Body(new RequestBodyPipe()) { reason }: ReasonBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskDetailView> {
    return this.task.changed(await this.report.return({ ...command, reason }), command.actor, reply);
  }
}
