import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  SWEEP_DETAILS,
  SWEEP_EFFECTS,
  SWEEP_STATUSES,
  type CertificateSummaryView,
  type FindingTallyView,
  type RuleSetVersionView,
  type SubjectView,
  type SweepBrakeView,
  type SweepProgressView,
  type SweepVerdictView,
  type SweepView,
  type TallyView,
  type TaskTallyView,
} from '@hongzhu/contracts';
import {
  CODE,
  CODES,
  COUNT,
  DATE,
  INSTANT,
  nullable,
  SHARE,
  TEXT,
  TEXTS,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { CertificateSummaryResponse } from '../certificates/certificate.responses.js';
import { SweepBrakeResponse } from './brake.responses.js';
import { RuleSetVersionResponse, SubjectResponse, VERDICT } from '../openapi/shared.responses.js';
import { TallyResponse } from './tally.responses.js';

@ApiSchema({ name: 'FindingTally' })
export class FindingTallyResponse implements FindingTallyView {
  @ApiProperty(COUNT) readonly opened!: number;
  @ApiProperty(COUNT) readonly kept!: number;
  @ApiProperty(COUNT) readonly resolved!: number;
  @ApiProperty(COUNT) readonly unknown!: number;
}

@ApiSchema({ name: 'TaskTally' })
export class TaskTallyResponse implements TaskTallyView {
  @ApiProperty(COUNT) readonly opened!: number;
  @ApiProperty(COUNT) readonly updated!: number;
  @ApiProperty(COUNT) readonly closed!: number;
}

@ApiSchema({ name: 'Sweep' })
export class SweepResponse implements SweepView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(word(SWEEP_STATUSES)) readonly status!: SweepView['status'];
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(word(SWEEP_EFFECTS)) readonly effect!: SweepView['effect'];
  @ApiProperty({ ...nullable(CODES), description: 'Null: all' })
  readonly towns!: string[] | null;
  @ApiProperty({ type: [RuleSetVersionResponse] }) readonly ruleSets!: RuleSetVersionView[];
  @ApiProperty({ type: TallyResponse }) readonly expected!: TallyView;
  @ApiProperty({ type: TallyResponse, description: 'What there are verdicts of' })
  readonly evaluated!: TallyView;
  @ApiProperty({
    type: TallyResponse,
    description:
      'Of these, what was taken over from an earlier sweep: neither records, rules nor time could alter it since',
  })
  readonly carriedOver!: TallyView;
  @ApiProperty({ type: TallyResponse, description: 'Listed at /sweeps/{id}/missing' })
  readonly missing!: TallyView;
  @ApiProperty(SHARE) readonly progress!: number;
  @ApiProperty({ type: FindingTallyResponse }) readonly findings!: FindingTallyView;
  @ApiProperty({ type: TaskTallyResponse }) readonly tasks!: TaskTallyView;
  @ApiProperty({ type: SweepBrakeResponse }) readonly brake!: SweepBrakeView;
  @ApiProperty(INSTANT) readonly requestedAt!: string;
  @ApiProperty(nullable(INSTANT)) readonly startedAt!: string | null;
  @ApiProperty(nullable(INSTANT)) readonly finishedAt!: string | null;
  @ApiProperty(nullable(TEXT)) readonly failure!: string | null;
  @ApiProperty({ ...word(SWEEP_DETAILS), description: 'Whether the verdicts can still be read' })
  readonly detail!: SweepView['detail'];
  @ApiProperty({
    ...COUNT,
    description: 'Findings opened or resolved although neither records, rules nor time account for it',
  })
  readonly drift!: number;
  @ApiProperty({
    type: CertificateSummaryResponse,
    nullable: true,
    description: 'Of one that ended complete',
  })
  readonly certificate!: CertificateSummaryView | null;
}

@ApiSchema({ name: 'SweepProgress' })
export class SweepProgressResponse implements SweepProgressView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(word(SWEEP_STATUSES)) readonly status!: SweepProgressView['status'];
  @ApiProperty({ type: TallyResponse }) readonly expected!: TallyView;
  @ApiProperty({ type: TallyResponse }) readonly evaluated!: TallyView;
  @ApiProperty(SHARE) readonly progress!: number;
  @ApiProperty(nullable(TEXT)) readonly failure!: string | null;
  @ApiProperty({ type: SweepBrakeResponse }) readonly brake!: SweepBrakeView;
  @ApiProperty({ ...nullable(COUNT), description: 'On average since the start' })
  readonly pairsPerSecond!: number | null;
  @ApiProperty({ ...nullable(COUNT), description: 'At that rate; 0 when it is over' })
  readonly remainingSeconds!: number | null;
}

@ApiSchema({ name: 'SweepVerdict' })
export class SweepVerdictResponse implements SweepVerdictView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(VERDICT) readonly verdict!: SweepVerdictView['verdict'];
  @ApiPropertyOptional({ ...TEXTS, minItems: 1 }) readonly missing?: string[];
}
