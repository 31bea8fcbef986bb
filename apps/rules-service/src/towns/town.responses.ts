import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  FINDING_KINDS,
  SEVERITIES,
  type CoverageShareView,
  type DemonstrationSitesView,
  type MarketShareView,
  type OverviewView,
  type RuleFindingsView,
  type TownOverviewView,
  type TownsOverviewView,
  type TownView,
} from '@hongzhu/contracts';
import {
  CODE,
  COUNT,
  DATE,
  INSTANT,
  nullable,
  NUMBERS_SUPPRESSED,
  TEXT,
  UUID,
  word,
} from '../openapi/schema-kinds.js';
import { SEVERITY } from '../openapi/shared.responses.js';

const COUNTED = {
  ...nullable(COUNT),
  description: '只看镇街名称的账号为 null / Null for who sees the name of the town alone',
};

@ApiSchema({ name: 'Town' })
export class TownResponse implements TownView {
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(nullable(TEXT)) readonly name!: string | null;
  @ApiProperty({
    ...nullable(DATE),
    description:
      '党总支成立日期；没有党总支、日期未知，或只看镇街名称的账号为 null / Null without a general branch, without its day, and for who sees the name of the town alone',
  })
  readonly generalBranchSince!: string | null;
  @ApiProperty(COUNTED) readonly markets!: number | null;
  @ApiProperty(COUNTED) readonly organizations!: number | null;
  @ApiProperty(COUNTED) readonly branches!: number | null;
}

@ApiSchema({ name: 'MarketShare' })
export class MarketShareResponse implements MarketShareView {
  @ApiProperty(COUNT) readonly total!: number;
  @ApiProperty(COUNT) readonly open!: number;
  @ApiProperty(COUNT) readonly closed!: number;
  @ApiProperty(COUNT) readonly unknown!: number;
}

@ApiSchema({ name: 'CoverageShare' })
export class CoverageShareResponse implements CoverageShareView {
  @ApiProperty(COUNT) readonly total!: number;
  @ApiProperty(COUNT) readonly covered!: number;
  @ApiProperty(COUNT) readonly uncovered!: number;
  @ApiProperty({ ...COUNT, description: '登记数据不足以判断 / The records do not tell' })
  readonly unknown!: number;
}

@ApiSchema({ name: 'DemonstrationSites' })
export class DemonstrationSitesResponse implements DemonstrationSitesView {
  @ApiProperty(COUNT) readonly claimed!: number;
  @ApiProperty(COUNT) readonly complying!: number;
  @ApiProperty(COUNT) readonly failing!: number;
  @ApiProperty({
    ...COUNT,
    description: '没有结论，或数据不足 / No verdict is recorded, or data are missing',
  })
  readonly undecided!: number;
  @ApiProperty({
    ...COUNT,
    description:
      '登记数据未说明是否申报的市场 / Open markets of which it is not known whether they claim to be one',
  })
  readonly claimUnknown!: number;
}

@ApiSchema({ name: 'RuleFindings' })
export class RuleFindingsResponse implements RuleFindingsView {
  @ApiProperty(CODE) readonly ruleId!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty(SEVERITY) readonly severity!: RuleFindingsView['severity'];
  @ApiProperty(word(FINDING_KINDS)) readonly kind!: RuleFindingsView['kind'];
  @ApiProperty(COUNT) readonly count!: number;
}

const BY_SEVERITY = {
  type: 'object' as const,
  additionalProperties: false,
  required: [...SEVERITIES],
  properties: Object.fromEntries(SEVERITIES.map((severity) => [severity, COUNT])),
};

@ApiSchema({ name: 'OpenFindings' })
export class OpenFindingsResponse {
  @ApiProperty(COUNT) readonly open!: number;
  @ApiProperty(BY_SEVERITY) readonly bySeverity!: OverviewView['findings']['bySeverity'];
  @ApiProperty({ type: [RuleFindingsResponse] }) readonly byRule!: RuleFindingsView[];
}

@ApiSchema({ name: 'LateTasks' })
export class LateTasksResponse {
  @ApiProperty(COUNT) readonly unfinished!: number;
  @ApiProperty(COUNT) readonly overdue!: number;
  @ApiProperty(COUNT) readonly escalated!: number;
}

@ApiSchema({ name: 'Overview' })
export class OverviewResponse implements OverviewView {
  @ApiProperty({ type: MarketShareResponse }) readonly markets!: MarketShareView;
  @ApiProperty({
    type: CoverageShareResponse,
    description: '有在册党员、未关闭的组织 / Organizations not closed that have a current member',
  })
  readonly organizations!: CoverageShareView;
  @ApiProperty({
    type: CoverageShareResponse,
    nullable: true,
    description: '在册党员人数 / Numbers of current members',
  })
  readonly members!: CoverageShareView | null;
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
  @ApiProperty({ type: DemonstrationSitesResponse }) readonly demonstrationSites!: DemonstrationSitesView;
  @ApiProperty({ type: OpenFindingsResponse }) readonly findings!: OverviewView['findings'];
  @ApiProperty({ type: LateTasksResponse }) readonly tasks!: OverviewView['tasks'];
}

@ApiSchema({ name: 'TownOverview' })
export class TownOverviewResponse extends OverviewResponse implements TownOverviewView {
  @ApiProperty(CODE) readonly townCode!: string;
  @ApiProperty(nullable(TEXT)) readonly name!: string | null;
}

@ApiSchema({ name: 'RecordedVerdicts' })
export class RecordedVerdictsResponse {
  @ApiProperty(UUID) readonly sweepId!: string;
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(nullable(INSTANT)) readonly finishedAt!: string | null;
}

@ApiSchema({ name: 'TownsOverview' })
export class TownsOverviewResponse implements TownsOverviewView {
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty({ type: RecordedVerdictsResponse, nullable: true })
  readonly verdicts!: TownsOverviewView['verdicts'];
  @ApiProperty({ type: OverviewResponse }) readonly total!: OverviewView;
  @ApiProperty({ type: [TownOverviewResponse] }) readonly towns!: TownOverviewView[];
}
