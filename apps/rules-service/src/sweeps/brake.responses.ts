import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  BRAKE_STATES,
  TASK_CHANGES,
  type AppliedTasksView,
  type BrakeDecisionView,
  type HeldTaskView,
  type SubjectView,
  type SweepBrakeView,
} from '@hongzhu/contracts';
import { CODE, COUNT, FLAG, INSTANT, nullable, TEXT, UUID, word } from '../openapi/schema-kinds.js';
import { SEVERITY, SubjectResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'AppliedTasks' })
export class AppliedTasksResponse implements AppliedTasksView {
  @ApiProperty(COUNT) readonly opened!: number;
  @ApiProperty(COUNT) readonly closed!: number;
}

@ApiSchema({ name: 'BrakeDecision' })
export class BrakeDecisionResponse implements BrakeDecisionView {
  @ApiProperty(TEXT) readonly by!: string;
  @ApiProperty(TEXT) readonly reason!: string;
  @ApiProperty(INSTANT) readonly at!: string;
}

@ApiSchema({ name: 'SweepBrake' })
export class SweepBrakeResponse implements SweepBrakeView {
  @ApiProperty(word(BRAKE_STATES)) readonly state!: SweepBrakeView['state'];
  @ApiProperty({ ...FLAG, description: 'Nothing is ever held of the first sweep' }) readonly exempt!: boolean;
  @ApiProperty({ ...COUNT, description: 'Tasks that were not closed when it started' })
  readonly openTasks!: number;
  @ApiProperty({ ...COUNT, description: 'More openings, or closings, are held' }) readonly limit!: number;
  @ApiProperty({ ...COUNT, description: 'Known at the end' }) readonly opening!: number;
  @ApiProperty({ ...COUNT, description: 'Known at the end' }) readonly closing!: number;
  @ApiProperty({ type: AppliedTasksResponse }) readonly applied!: AppliedTasksView;
  @ApiProperty({
    ...nullable({ type: BrakeDecisionResponse }),
    description: 'Null while nobody has decided, and always for who may not `read SweepDetail`',
  })
  readonly decision!: BrakeDecisionView | null;
}

@ApiSchema({ name: 'HeldTask' })
export class HeldTaskResponse implements HeldTaskView {
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty(word(TASK_CHANGES)) readonly change!: HeldTaskView['change'];
  @ApiProperty({ ...nullable(UUID), description: 'Null: a new one' }) readonly taskId!: string | null;
  @ApiProperty(SEVERITY) readonly severity!: HeldTaskView['severity'];
  @ApiProperty(COUNT) readonly findingCount!: number;
}
