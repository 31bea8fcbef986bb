import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import {
  NO_CHANGES,
  type BilingualText,
  type ChangeView,
  type ExplainedFactView,
  type ExplanationNodeView,
  type ExplanationView,
  type FactValueView,
  type GraceExplanationView,
  type GroupExplanationView,
  type LeafExplanationView,
} from '@hongzhu/contracts';
import { ChangeResponse } from './change.responses.js';
import { ARGUMENTS, FACT_VALUE, IntervalResponse } from './fact-value.responses.js';
import { COUNT, DATE, FLAG, nullable, TEXT, TEXTS, word } from './schema-kinds.js';
import { BilingualTextResponse, VERDICT } from './shared.responses.js';

const TRUTH = nullable(FLAG);

@ApiSchema({ name: 'ExplainedFact' })
export class ExplainedFactResponse implements ExplainedFactView {
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty(ARGUMENTS) readonly args!: ExplainedFactView['args'];
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
  @ApiProperty(nullable(DATE)) readonly datedOn!: string | null;
}

@ApiSchema({ name: 'LeafExplanation' })
@ApiExtraModels(IntervalResponse)
export class LeafExplanationResponse extends ExplainedFactResponse implements LeafExplanationView {
  @ApiProperty(word(['leaf'])) readonly kind!: 'leaf';
  @ApiProperty(TEXT) readonly operator!: string;
  @ApiProperty(FACT_VALUE) readonly value!: FactValueView;
  @ApiProperty(FACT_VALUE) readonly threshold!: FactValueView;
  @ApiPropertyOptional(TEXT) readonly param?: string;
  @ApiPropertyOptional({ type: ExplainedFactResponse }) readonly thresholdFact?: ExplainedFactView;
  @ApiProperty(TRUTH) readonly truth!: boolean | null;
  @ApiProperty(FLAG) readonly decisive!: boolean;
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiProperty({ type: BilingualTextResponse }) readonly text!: BilingualText;
}

const GROUP = 'GroupExplanation';
const NODE = {
  oneOf: [{ $ref: getSchemaPath(LeafExplanationResponse) }, { $ref: getSchemaPath(GROUP) }],
};

@ApiSchema({ name: GROUP })
export class GroupExplanationResponse implements GroupExplanationView {
  @ApiProperty(word(['all', 'any', 'not'])) readonly kind!: GroupExplanationView['kind'];
  @ApiProperty(TRUTH) readonly truth!: boolean | null;
  @ApiProperty({ type: 'array', items: NODE })
  readonly children!: ExplanationNodeView[];
}

@ApiSchema({ name: 'GraceExplanation' })
export class GraceExplanationResponse implements GraceExplanationView {
  @ApiProperty(nullable(DATE)) readonly from!: string | null;
  @ApiProperty(COUNT) readonly days!: number;
  @ApiProperty(nullable(DATE)) readonly endsOn!: string | null;
  @ApiProperty(FLAG) readonly decisive!: boolean;
  @ApiProperty(TEXTS) readonly missing!: string[];
}

@ApiSchema({ name: 'Explanation' })
@ApiExtraModels(LeafExplanationResponse, GroupExplanationResponse)
export class ExplanationResponse implements ExplanationView {
  @ApiProperty(VERDICT) readonly verdict!: ExplanationView['verdict'];
  @ApiProperty({ type: BilingualTextResponse }) readonly lead!: BilingualText;
  @ApiProperty(NODE) readonly applicability!: ExplanationNodeView;
  @ApiProperty(NODE) readonly requirement!: ExplanationNodeView;
  @ApiPropertyOptional({ type: GraceExplanationResponse }) readonly grace?: GraceExplanationView;
  @ApiProperty({ type: [LeafExplanationResponse] }) readonly decidedBy!: LeafExplanationView[];
  @ApiProperty({ type: ChangeResponse, nullable: true }) readonly change!: ChangeView | null;
  @ApiProperty(nullable(word(NO_CHANGES))) readonly noChange!: ExplanationView['noChange'];
}
