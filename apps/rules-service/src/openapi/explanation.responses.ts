import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import {
  NO_CHANGES,
  type BilingualText,
  type ChangeView,
  type ExplainedFactView,
  type ExplanationNodeView,
  type ExplanationView,
  type GraceExplanationView,
  type GroupExplanationView,
  type LeafExplanationView,
} from '@hongzhu/contracts';
import { ChangeResponse } from './change.responses.js';
import { FLAG, nullable, word } from './schema-kinds.js';
import { BilingualTextResponse, VERDICT } from './shared.responses.js';
import { GraceExplanationResponse, TracedFactResponse, TracedLeafResponse } from './trace.responses.js';

const TRUTH = nullable(FLAG);

@ApiSchema({ name: 'ExplainedFact' })
export class ExplainedFactResponse extends TracedFactResponse implements ExplainedFactView {
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
}

@ApiSchema({ name: 'LeafExplanation' })
export class LeafExplanationResponse extends TracedLeafResponse implements LeafExplanationView {
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
  @ApiPropertyOptional({ type: ExplainedFactResponse })
  declare readonly thresholdFact?: ExplainedFactView;
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
