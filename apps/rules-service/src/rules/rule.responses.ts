import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import type {
  BasisView,
  BilingualText,
  ConditionView,
  RuleGraceView,
  RuleParameterView,
  RuleSetDetailView,
  RuleSetView,
  RuleSummaryView,
  RuleView,
  RuleWordsView,
} from '@hongzhu/contracts';
import { CODE, COUNT, DATE, FLAG, mapOf, nullable, NUMBER, TEXT, TEXTS } from '../openapi/schema-kinds.js';
import { RuleWordsResponse } from './rule-words.responses.js';
import { BasisResponse, BilingualTextResponse, SEVERITY, SUBJECT_TYPE } from '../openapi/shared.responses.js';

/** A condition in json-rules-engine's format; `rule.schema.json` of the rule documents says all of it. */
const CONDITION = { type: 'object', additionalProperties: true } as const;

@ApiSchema({ name: 'RuleParameter' })
export class RuleParameterResponse implements RuleParameterView {
  @ApiProperty(NUMBER) readonly value!: number;
  @ApiProperty(TEXT) readonly unit!: string;
  @ApiProperty({ type: BilingualTextResponse, nullable: true }) readonly unitLabel!: BilingualText | null;
  @ApiProperty(FLAG) readonly assumption!: boolean;
  @ApiProperty(NUMBER) readonly min!: number;
  @ApiProperty(NUMBER) readonly max!: number;
}

@ApiSchema({ name: 'RuleSummary' })
@ApiExtraModels(RuleParameterResponse)
export class RuleSummaryResponse implements RuleSummaryView {
  @ApiProperty(CODE) readonly id!: string;
  @ApiProperty(CODE) readonly ruleSetId!: string;
  @ApiProperty(SUBJECT_TYPE) readonly subject!: RuleSummaryView['subject'];
  @ApiProperty(SEVERITY) readonly severity!: RuleSummaryView['severity'];
  @ApiProperty({ type: BilingualTextResponse }) readonly title!: BilingualText;
  @ApiProperty({ type: [BasisResponse] }) readonly basis!: BasisView[];
  @ApiProperty(mapOf({ $ref: getSchemaPath(RuleParameterResponse) }))
  readonly params!: RuleSummaryView['params'];
}

@ApiSchema({ name: 'RuleGrace' })
export class RuleGraceResponse implements RuleGraceView {
  @ApiProperty(CONDITION) readonly days!: ConditionView;
  @ApiProperty(CONDITION) readonly from!: ConditionView;
}

@ApiSchema({ name: 'Rule' })
export class RuleResponse extends RuleSummaryResponse implements RuleView {
  @ApiProperty(TEXT) readonly ruleSetVersion!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly failure!: BilingualText;
  @ApiProperty({ type: BilingualTextResponse }) readonly remedy!: BilingualText;
  @ApiProperty(nullable(CONDITION)) readonly applicability!: ConditionView | null;
  @ApiProperty(CONDITION) readonly requirement!: ConditionView;
  @ApiProperty({ type: RuleGraceResponse, nullable: true })
  readonly grace!: RuleGraceView | null;
  @ApiProperty({ type: RuleWordsResponse }) readonly inWords!: RuleWordsView;
  @ApiProperty(TEXTS) readonly facts!: string[];
}

@ApiSchema({ name: 'RuleSet' })
export class RuleSetResponse implements RuleSetView {
  @ApiProperty(CODE) readonly id!: string;
  @ApiProperty(TEXT) readonly version!: string;
  @ApiProperty(DATE) readonly effectiveFrom!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly title!: BilingualText;
  @ApiProperty(TEXT) readonly source!: string;
  @ApiProperty(COUNT) readonly ruleCount!: number;
}

@ApiSchema({ name: 'RuleSetDetail' })
export class RuleSetDetailResponse extends RuleSetResponse implements RuleSetDetailView {
  @ApiProperty({ type: [RuleSummaryResponse] }) readonly rules!: RuleSummaryView[];
}
