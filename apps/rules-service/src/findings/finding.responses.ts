import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  FINDING_EVENTS,
  FINDING_KINDS,
  FINDING_STATES,
  type BasisView,
  type BilingualText,
  type ExplanationView,
  type FindingDetails,
  type FindingDetailView,
  type FindingHistoryEntryView,
  type FindingView,
  type SubjectView,
} from '@hongzhu/contracts';
import { ExplanationResponse } from '../openapi/explanation.responses.js';
import { CODE, COUNT, DATE, INSTANT, TEXT, TEXTS, UUID, nullable, word } from '../openapi/schema-kinds.js';
import {
  BasisResponse,
  BilingualTextResponse,
  SEVERITY,
  SubjectResponse,
  VERDICT,
} from '../openapi/shared.responses.js';

@ApiSchema({ name: 'Finding' })
export class FindingResponse implements FindingView {
  @ApiProperty(UUID) readonly id!: string;
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty(nullable(CODE)) readonly marketCode!: string | null;
  @ApiProperty(nullable(CODE)) readonly townCode!: string | null;
  @ApiProperty(word(FINDING_STATES)) readonly state!: FindingView['state'];
  @ApiProperty(word(FINDING_KINDS)) readonly kind!: FindingView['kind'];
  @ApiProperty(VERDICT) readonly verdict!: FindingView['verdict'];
  @ApiProperty(SEVERITY) readonly severity!: FindingView['severity'];
  @ApiProperty(INSTANT) readonly firstSeenAt!: string;
  @ApiProperty({
    ...INSTANT,
    description:
      '评估最近一次改变它的时间；没有变化的不重写 / When an evaluation last changed it; unchanged ones are not rewritten',
  })
  readonly lastSeenAt!: string;
  @ApiProperty(nullable(INSTANT)) readonly resolvedAt!: string | null;
  @ApiProperty(COUNT) readonly reopenedCount!: number;
  @ApiProperty(nullable(UUID)) readonly taskId!: string | null;
  @ApiProperty({
    ...nullable(DATE),
    description: '豁免到期日，该日起重新计入 / The first day on which it counts again, of its latest waiver',
  })
  readonly waivedUntil!: string | null;
  @ApiProperty({ type: BilingualTextResponse }) readonly summary!: BilingualText;
}

/** What a page about one finding, or about its task, adds. */
@ApiSchema({ name: 'ExplainedFinding' })
export class ExplainedFindingResponse extends FindingResponse implements FindingDetails {
  @ApiProperty({ type: BilingualTextResponse }) readonly remedy!: BilingualText;
  @ApiProperty({
    type: BilingualTextResponse,
    nullable: true,
    description:
      '能使其达标的最小改变；没有这样的改变时为 null，按 remedy 处理 / The smallest change that would make it compliant; null where no change of facts helps, and the remedy says what to do',
  })
  readonly smallestChange!: BilingualText | null;
  @ApiProperty({ type: [BasisResponse] }) readonly basis!: BasisView[];
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiProperty(TEXT) readonly ruleSetVersion!: string;
  @ApiProperty({ type: ExplanationResponse, nullable: true })
  readonly explanation!: ExplanationView | null;
}

@ApiSchema({ name: 'FindingHistoryEntry' })
export class FindingHistoryEntryResponse implements FindingHistoryEntryView {
  @ApiProperty(INSTANT) readonly at!: string;
  @ApiProperty(word(FINDING_EVENTS)) readonly event!: FindingHistoryEntryView['event'];
  @ApiProperty(nullable(VERDICT)) readonly verdictBefore!: FindingHistoryEntryView['verdictBefore'];
  @ApiProperty(nullable(VERDICT)) readonly verdictAfter!: FindingHistoryEntryView['verdictAfter'];
  @ApiProperty(nullable(UUID)) readonly sweepId!: string | null;
  @ApiProperty(nullable(TEXT)) readonly reason!: string | null;
}

@ApiSchema({ name: 'FindingDetail' })
export class FindingDetailResponse extends ExplainedFindingResponse implements FindingDetailView {
  @ApiProperty({ type: [FindingHistoryEntryResponse] }) readonly history!: FindingHistoryEntryView[];
}
