import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import type {
  BilingualText,
  ExplainedFactView,
  ExplanationNodeView,
  ExplanationView,
  FactValueView,
  GraceExplanationView,
  GroupExplanationView,
  IntervalView,
  LeafExplanationView,
} from '@hongzhu/contracts';
import { COUNT, DATE, FLAG, mapOf, nullable, NUMBER, TEXT, TEXTS, word } from './schema-kinds.js';
import { BilingualTextResponse, VERDICT } from './shared.responses.js';

@ApiSchema({ name: 'Interval' })
export class IntervalResponse implements IntervalView {
  @ApiProperty(NUMBER) readonly lo!: number;
  @ApiProperty(nullable(NUMBER)) readonly hi!: number | null;
}

/** Null is unknown. */
const FACT_VALUE = {
  oneOf: [FLAG, NUMBER, TEXT, TEXTS, { $ref: getSchemaPath(IntervalResponse) }, { type: 'null' }],
};
const TRUTH = nullable(FLAG);
const ARGUMENTS = mapOf({ oneOf: [FLAG, NUMBER, TEXT] });

@ApiSchema({ name: 'ExplainedFact' })
export class ExplainedFactResponse implements ExplainedFactView {
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty(ARGUMENTS) readonly args!: ExplainedFactView['args'];
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
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
}

@ApiSchema({ name: 'Explanation' })
@ApiExtraModels(LeafExplanationResponse, GroupExplanationResponse)
export class ExplanationResponse implements ExplanationView {
  @ApiProperty(VERDICT) readonly verdict!: ExplanationView['verdict'];
  @ApiProperty(NODE) readonly applicability!: ExplanationNodeView;
  @ApiProperty(NODE) readonly requirement!: ExplanationNodeView;
  @ApiPropertyOptional({ type: GraceExplanationResponse }) readonly grace?: GraceExplanationView;
}
