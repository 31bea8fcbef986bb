import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type {
  EvaluationVerdictView,
  EvaluationView,
  ExplanationView,
  RuleSetVersionView,
  SubjectView,
  TraceView,
} from '@hongzhu/contracts';
import { TraceResponse } from '../openapi/trace.responses.js';
import { ExplanationResponse } from '../openapi/explanation.responses.js';
import { CODE, DATE, nullable, TEXTS } from '../openapi/schema-kinds.js';
import { RuleSetVersionResponse, SEVERITY, SubjectResponse, VERDICT } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'EvaluationVerdict' })
export class EvaluationVerdictResponse implements EvaluationVerdictView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(VERDICT) readonly verdict!: EvaluationVerdictView['verdict'];
  @ApiProperty(SEVERITY) readonly severity!: EvaluationVerdictView['severity'];
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiProperty({ type: ExplanationResponse, nullable: true })
  readonly explanation!: ExplanationView | null;
  @ApiPropertyOptional({ type: TraceResponse, nullable: true }) readonly trace?: TraceView | null;
}

@ApiSchema({ name: 'Evaluation' })
export class EvaluationResponse implements EvaluationView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty({ type: [RuleSetVersionResponse] }) readonly ruleSets!: RuleSetVersionView[];
  @ApiProperty({ type: [EvaluationVerdictResponse] }) readonly verdicts!: EvaluationVerdictView[];
}
