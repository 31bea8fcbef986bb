import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  DISMISSAL_REASONS,
  TASK_OUTCOMES,
  TASK_PLACES,
  TASK_STATES,
  type BilingualText,
  type BulkItemView,
  type ChangedTaskView,
  type ExternalReferenceView,
  type SubmissionView,
  type TaskDraft,
  type TimelineEntryView,
  type TaskCountView,
  type TaskDetailView,
  type TaskFindingView,
  type TaskSubjectView,
  type TaskLoadView,
  type TaskSummaryView,
  type TaskTownsView,
  type TaskView,
} from '@hongzhu/contracts';
import { TaskDraftBody } from './task-bodies.dto.js';
import { ExplainedFindingResponse } from '../findings/finding.responses.js';
import {
  CODE,
  COUNT,
  DATE,
  FLAG,
  INSTANT,
  mapOf,
  nullable,
  TEXT,
  TEXTS,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { BilingualTextResponse, ProblemResponse, SEVERITY } from '../openapi/shared.responses.js';

const STATE = word(TASK_STATES);

@ApiSchema({ name: 'TaskSubject' })
export class TaskSubjectResponse implements TaskSubjectView {
  @ApiProperty(word(TASK_PLACES)) readonly type!: TaskSubjectView['type'];
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty({
    ...nullable(TEXT),
    description:
      '市场或镇街的名称；未登记时以及指导员为 null / Name of the market or town; null where none is recorded, and for an instructor',
  })
  readonly name!: string | null;
}

@ApiSchema({ name: 'Submission' })
export class SubmissionResponse implements SubmissionView {
  @ApiProperty(word(TASK_OUTCOMES)) readonly outcome!: SubmissionView['outcome'];
  @ApiProperty(nullable(word(DISMISSAL_REASONS))) readonly reason!: SubmissionView['reason'];
  @ApiProperty(TEXT) readonly note!: string;
  @ApiProperty(nullable(DATE)) readonly plannedOn!: string | null;
  @ApiProperty(TEXTS) readonly facts!: string[];
  @ApiProperty(TEXT) readonly by!: string;
  @ApiProperty(INSTANT) readonly at!: string;
  @ApiProperty({
    ...nullable(INSTANT),
    description: '数据有误：称记录已更正的时间 / Of a data-error: when the records were said to be corrected',
  })
  readonly correctedAt!: string | null;
}

@ApiSchema({ name: 'ExternalReference' })
export class ExternalReferenceResponse implements ExternalReferenceView {
  @ApiProperty(CODE) readonly system!: string;
  @ApiProperty(TEXT) readonly id!: string;
  @ApiProperty(nullable(TEXT)) readonly url!: string | null;
}

@ApiSchema({ name: 'TimelineEntry' })
export class TimelineEntryResponse implements TimelineEntryView {
  @ApiProperty({ ...COUNT, description: '在审计日志中的位置 / Its place in the audit log' })
  readonly position!: number;
  @ApiProperty(INSTANT) readonly at!: string;
  @ApiProperty({
    ...TEXT,
    description: '账号，或 sweep:<id>、recheck、clock / An account, or sweep:<id>, recheck, clock',
  })
  readonly actor!: string;
  @ApiProperty(TEXT) readonly action!: string;
  @ApiProperty(nullable(mapOf({}))) readonly before!: TimelineEntryView['before'];
  @ApiProperty(nullable(mapOf({}))) readonly after!: TimelineEntryView['after'];
  @ApiProperty(nullable(TEXT)) readonly note!: string | null;
}

@ApiSchema({ name: 'BulkItemAnswer' })
export class BulkItemResponse implements BulkItemView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(FLAG) readonly ok!: boolean;
  @ApiProperty(nullable(COUNT)) readonly version!: number | null;
  @ApiProperty({ type: ProblemResponse, nullable: true }) readonly problem!: BulkItemView['problem'];
}

@ApiSchema({ name: 'ChangedTask' })
export class ChangedTaskResponse implements ChangedTaskView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(COUNT) readonly version!: number;
}

@ApiSchema({ name: 'Task' })
export class TaskResponse implements TaskView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty({ type: TaskSubjectResponse }) readonly subject!: TaskSubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty(STATE) readonly state!: TaskView['state'];
  @ApiProperty(SEVERITY) readonly severity!: TaskView['severity'];
  @ApiProperty({ type: BilingualTextResponse }) readonly title!: BilingualText;
  @ApiProperty(COUNT) readonly findingCount!: number;
  @ApiProperty(nullable(TEXT)) readonly assignee!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly claimedAt!: string | null;
  @ApiProperty({
    ...nullable(DATE),
    description: '由签收人持有至该日 / The last day on which it is the holder’s',
  })
  readonly leasedUntil!: string | null;
  @ApiProperty(INSTANT) readonly openedAt!: string;
  @ApiProperty(DATE) readonly dueOn!: string;
  @ApiProperty({
    ...FLAG,
    description:
      '期限涉及尚未公布放假安排的年份，公布并导入后可能调整 / Its time reaches into a year whose holidays are not known yet: the day may still move',
  })
  readonly dueProvisional!: boolean;
  @ApiProperty({
    ...nullable(DATE),
    description: '期限自该日起暂停，等数据更正 / Since when the clock stands, until records are corrected',
  })
  readonly pausedOn!: string | null;
  @ApiProperty({
    ...nullable(INSTANT),
    description: '期限过去五分之四的时间 / When four fifths of its time had passed',
  })
  readonly warnedAt!: string | null;
  @ApiProperty({ ...nullable(INSTANT), description: '逾期上报的时间 / When it was overdue' })
  readonly escalatedAt!: string | null;
  @ApiProperty(nullable(DATE)) readonly snoozedUntil!: string | null;
  @ApiProperty({ type: SubmissionResponse, nullable: true }) readonly submission!: SubmissionView | null;
  @ApiProperty({ type: ExternalReferenceResponse, nullable: true })
  readonly externalReference!: ExternalReferenceView | null;
  @ApiProperty(nullable(INSTANT)) readonly closedAt!: string | null;
  @ApiProperty(COUNT) readonly reopenedCount!: number;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}

@ApiSchema({ name: 'TaskDetail' })
export class TaskDetailResponse extends TaskResponse implements TaskDetailView {
  @ApiProperty({ type: TaskDraftBody, nullable: true }) readonly draft!: TaskDraft | null;
  @ApiProperty({
    ...TEXTS,
    description: '该账号现在可以办理的操作 / What the account that asks can do with it now',
  })
  readonly possible!: string[];
  @ApiProperty({ type: [ExplainedFindingResponse] }) readonly findings!: TaskFindingView[];
}

@ApiSchema({ name: 'TaskCount' })
export class TaskCountResponse implements TaskCountView {
  @ApiProperty(STATE) readonly state!: TaskCountView['state'];
  @ApiProperty(SEVERITY) readonly severity!: TaskCountView['severity'];
  @ApiProperty(COUNT) readonly count!: number;
}

@ApiSchema({ name: 'TaskSummary' })
export class TaskSummaryResponse implements TaskSummaryView {
  @ApiProperty(COUNT) readonly total!: number;
  @ApiProperty({ ...COUNT, description: 'Tasks that are not closed' }) readonly unfinished!: number;
  @ApiProperty({ type: [TaskCountResponse] }) readonly counts!: TaskCountView[];
}

@ApiSchema({ name: 'TaskLoad' })
export class TaskLoadResponse implements TaskLoadView {
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty(COUNT) readonly unfinished!: number;
  @ApiProperty(COUNT) readonly overdue!: number;
  @ApiProperty(COUNT) readonly escalated!: number;
}

@ApiSchema({ name: 'TaskTowns' })
export class TaskTownsResponse implements TaskTownsView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty({ type: [TaskLoadResponse] }) readonly towns!: TaskLoadView[];
}
