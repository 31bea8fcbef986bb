import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  BRANCH_STATUSES,
  COVERAGES,
  EVIDENCE_STANDARDS,
  FORMATIONS,
  ORGANIZATION_KINDS,
  type BilingualText,
  type CoveringBranchView,
  type EvidenceView,
  type FindingView,
  type MarketProfileView,
  type MarketView,
  type MemberCountsView,
  type OrganizationCoverageView,
  type ProfileVerdictView,
  type ScorecardView,
  type ScoreItemView,
  type SubjectView,
  type TaskView,
  type TouchingBranchView,
  type VerdictChangeView,
  type WithoutBranchView,
} from '@hongzhu/contracts';
import { FindingResponse } from '../findings/finding.responses.js';
import {
  CODE,
  COUNT,
  DATE,
  FLAG,
  mapOf,
  nullable,
  NUMBER,
  NUMBERS_SUPPRESSED,
  TEXT,
  TEXTS,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { BilingualTextResponse, SEVERITY, SubjectResponse, VERDICT } from '../openapi/shared.responses.js';
import { TaskResponse } from '../tasks/task.responses.js';
import { MarketResponse } from './market.responses.js';

const STANDARD = word(EVIDENCE_STANDARDS);

@ApiSchema({ name: 'MemberCounts' })
export class MemberCountsResponse implements MemberCountsView {
  @ApiProperty(COUNT) readonly total!: number;
  @ApiProperty({ ...COUNT, description: '组织关系已转入的正式党员 / Full, their relation transferred here' })
  readonly full!: number;
  @ApiProperty({ ...COUNT, description: '组织关系在外的正式党员 / Full, their relation elsewhere' })
  readonly floating!: number;
  @ApiProperty(COUNT) readonly probationary!: number;
  @ApiProperty({ ...COUNT, description: '登记数据不足以归类 / The records do not tell which of these' })
  readonly undecided!: number;
}

@ApiSchema({ name: 'WithoutBranch' })
export class WithoutBranchResponse implements WithoutBranchView {
  @ApiProperty({ ...COUNT, description: '未编入有效党支部的党员 / Members in no active branch' })
  readonly certain!: number;
  @ApiProperty({
    ...COUNT,
    description: '所在党支部是否有效未知的党员 / Of whom it is not known whether their branch is active',
  })
  readonly undecided!: number;
}

@ApiSchema({ name: 'CoveringBranch' })
export class CoveringBranchResponse implements CoveringBranchView {
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(word(FORMATIONS)) readonly formation!: CoveringBranchView['formation'];
  @ApiProperty(nullable(FLAG)) readonly isActive!: boolean | null;
}

@ApiSchema({ name: 'ProfileVerdict' })
export class ProfileVerdictResponse implements ProfileVerdictView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(VERDICT) readonly verdict!: ProfileVerdictView['verdict'];
  @ApiProperty(SEVERITY) readonly severity!: ProfileVerdictView['severity'];
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiProperty(nullable(DATE)) readonly graceEndsOn!: string | null;
}

@ApiSchema({ name: 'OrganizationCoverage' })
export class OrganizationCoverageResponse implements OrganizationCoverageView {
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(nullable(TEXT)) readonly name!: string | null;
  @ApiProperty(word(ORGANIZATION_KINDS)) readonly kind!: OrganizationCoverageView['kind'];
  @ApiProperty(nullable(FLAG)) readonly isOpen!: boolean | null;
  @ApiProperty({ type: MemberCountsResponse, nullable: true })
  readonly memberCounts!: MemberCountsView | null;
  @ApiProperty({ type: WithoutBranchResponse, nullable: true })
  readonly withoutBranch!: WithoutBranchView | null;
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
  @ApiProperty(word(COVERAGES)) readonly coverage!: OrganizationCoverageView['coverage'];
  @ApiProperty({ type: [CoveringBranchResponse] }) readonly coveredBy!: CoveringBranchView[];
  @ApiProperty({ ...TEXTS, description: '无法判断是否覆盖的字段 / Why its coverage is unknown' })
  readonly missing!: string[];
  @ApiProperty({
    type: [ProfileVerdictResponse],
    description: '适用于它的“1+3”规则 / The rules of 1 + 3 that apply to it',
  })
  readonly verdicts!: ProfileVerdictView[];
}

@ApiSchema({ name: 'TouchingBranch' })
export class TouchingBranchResponse extends CoveringBranchResponse implements TouchingBranchView {
  @ApiProperty(nullable(TEXT)) readonly name!: string | null;
  @ApiProperty(nullable(word(BRANCH_STATUSES))) readonly status!: TouchingBranchView['status'];
  @ApiProperty(nullable(DATE)) readonly establishedOn!: string | null;
  @ApiProperty({
    type: MemberCountsResponse,
    nullable: true,
    description: '不属于本市场的党支部为 null / Null for a branch at home in another market',
  })
  readonly memberCounts!: MemberCountsView | null;
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
}

@ApiSchema({ name: 'MarketCoverage' })
export class MarketCoverageResponse {
  @ApiProperty({ type: [OrganizationCoverageResponse] }) readonly organizations!: OrganizationCoverageView[];
  @ApiProperty(COUNT) readonly organizationsWithoutMembers!: number;
  @ApiProperty({ type: [TouchingBranchResponse] }) readonly branches!: TouchingBranchView[];
}

@ApiSchema({ name: 'Evidence' })
export class EvidenceResponse implements EvidenceView {
  @ApiProperty(STANDARD) readonly standard!: EvidenceView['standard'];
  @ApiProperty({ ...nullable(CODE), description: '没有佐证为 null / Null where there is no item' })
  readonly code!: string | null;
  @ApiProperty(nullable(DATE)) readonly reviewedOn!: string | null;
  @ApiProperty({
    ...nullable(DATE),
    description: '复核的最后有效日；日期未知为 null / The last day on which the review is recent enough',
  })
  readonly validUntil!: string | null;
}

@ApiSchema({ name: 'ScoreItem' })
export class ScoreItemResponse extends ProfileVerdictResponse implements ScoreItemView {
  @ApiProperty({ type: BilingualTextResponse }) readonly title!: BilingualText;
  @ApiProperty({ type: EvidenceResponse, nullable: true }) readonly evidence!: EvidenceView | null;
}

@ApiSchema({ name: 'NextToExpire' })
export class NextToExpireResponse {
  @ApiProperty(STANDARD) readonly standard!: EvidenceView['standard'];
  @ApiProperty(DATE) readonly validUntil!: string;
}

@ApiSchema({ name: 'Scorecard' })
export class ScorecardResponse implements ScorecardView {
  @ApiProperty({ ...nullable(FLAG), description: '是否申报示范点 / Whether it is a candidate' })
  readonly claimed!: boolean | null;
  @ApiProperty(nullable(COUNT)) readonly validDays!: number | null;
  @ApiProperty({ type: [ScoreItemResponse] }) readonly items!: ScoreItemView[];
  @ApiProperty({ type: 'array', items: STANDARD }) readonly expired!: EvidenceView['standard'][];
  @ApiProperty({ type: NextToExpireResponse, nullable: true })
  readonly nextToExpire!: ScorecardView['nextToExpire'];
}

@ApiSchema({ name: 'MarketProfile' })
export class MarketProfileResponse implements MarketProfileView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty({ type: MarketResponse }) readonly market!: MarketView;
  @ApiProperty({ type: MarketCoverageResponse }) readonly coverage!: MarketProfileView['coverage'];
  @ApiProperty({ type: ScorecardResponse }) readonly fiveOnes!: ScorecardView;
  @ApiProperty({ type: [FindingResponse] }) readonly findings!: FindingView[];
  @ApiProperty(FLAG) readonly hasMoreFindings!: boolean;
  @ApiProperty({ type: [TaskResponse] }) readonly tasks!: TaskView[];
}

@ApiSchema({ name: 'VerdictChange' })
@ApiExtraModels(SubjectResponse)
export class VerdictChangeResponse implements VerdictChangeView {
  @ApiProperty(UUID) readonly sweepId!: string;
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty(nullable(TEXT)) readonly ruleSetVersion!: string | null;
  @ApiProperty({
    ...nullable(mapOf(NUMBER)),
    description:
      '当晚的参数；规则已取消，或当晚的版本未保留时为 null / The figures of that night; null where what went is a rule, or what was in force then was not kept',
  })
  readonly parameters!: VerdictChangeView['parameters'];
  @ApiProperty({ type: SubjectResponse }) readonly subject!: SubjectView;
  @ApiProperty({
    ...nullable(VERDICT),
    description: '此前没有结论为 null / Null: nothing was decided before',
  })
  readonly before!: VerdictChangeView['before'];
  @ApiProperty({
    ...nullable(VERDICT),
    description: '对象或规则已不存在为 null / Null: nothing is left to decide',
  })
  readonly verdict!: VerdictChangeView['verdict'];
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiProperty(nullable(DATE)) readonly graceEndsOn!: string | null;
}
