import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  TASK_PLACES,
  TASK_STATES,
  type BilingualText,
  type TaskCountView,
  type TaskDetailView,
  type TaskFindingView,
  type TaskSubjectView,
  type TaskSummaryView,
  type TaskView,
} from '@hongzhu/contracts';
import { ExplainedFindingResponse } from '../findings/finding.responses.js';
import { CODE, COUNT, DATE, INSTANT, nullable, TEXT, UUID, word } from '../openapi/schema-kinds.js';
import { BilingualTextResponse, SEVERITY } from '../openapi/shared.responses.js';

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
  @ApiProperty(INSTANT) readonly openedAt!: string;
  @ApiProperty(DATE) readonly dueOn!: string;
  @ApiProperty(nullable(INSTANT)) readonly closedAt!: string | null;
  @ApiProperty(COUNT) readonly reopenedCount!: number;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}

@ApiSchema({ name: 'TaskDetail' })
export class TaskDetailResponse extends TaskResponse implements TaskDetailView {
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
