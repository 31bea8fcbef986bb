import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import type {
  FactValueView,
  GraceExplanationView,
  TracedFactView,
  TracedGroupView,
  TracedLeafView,
  TracedNodeView,
  TraceView,
} from '@hongzhu/contracts';
import { ARGUMENTS, FACT_VALUE, IntervalResponse } from './fact-value.responses.js';
import { COUNT, DATE, FLAG, nullable, NUMBERS_SUPPRESSED, TEXT, TEXTS, word } from './schema-kinds.js';
import { VERDICT } from './shared.responses.js';

const TRUTH = nullable(FLAG);

@ApiSchema({ name: 'TracedFact' })
export class TracedFactResponse implements TracedFactView {
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty(ARGUMENTS) readonly args!: TracedFactView['args'];
  @ApiProperty(nullable(DATE)) readonly datedOn!: string | null;
}

@ApiSchema({ name: 'TracedLeaf' })
@ApiExtraModels(IntervalResponse)
export class TracedLeafResponse extends TracedFactResponse implements TracedLeafView {
  @ApiProperty(word(['leaf'])) readonly kind!: 'leaf';
  @ApiProperty(TEXT) readonly operator!: string;
  @ApiProperty(FACT_VALUE) readonly value!: FactValueView;
  @ApiProperty(FACT_VALUE) readonly threshold!: FactValueView;
  @ApiPropertyOptional(TEXT) readonly param?: string;
  @ApiPropertyOptional({ type: TracedFactResponse }) readonly thresholdFact?: TracedFactView;
  @ApiProperty(TRUTH) readonly truth!: boolean | null;
  @ApiProperty(FLAG) readonly decisive!: boolean;
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
}

const GROUP = 'TracedGroup';
const NODE = { oneOf: [{ $ref: getSchemaPath(TracedLeafResponse) }, { $ref: getSchemaPath(GROUP) }] };

@ApiSchema({ name: GROUP })
export class TracedGroupResponse implements TracedGroupView {
  @ApiProperty(word(['all', 'any', 'not'])) readonly kind!: TracedGroupView['kind'];
  @ApiProperty(TRUTH) readonly truth!: boolean | null;
  @ApiProperty({ type: 'array', items: NODE }) readonly children!: TracedNodeView[];
}

@ApiSchema({ name: 'GraceExplanation' })
export class GraceExplanationResponse implements GraceExplanationView {
  @ApiProperty(nullable(DATE)) readonly from!: string | null;
  @ApiProperty(COUNT) readonly days!: number;
  @ApiProperty(nullable(DATE)) readonly endsOn!: string | null;
  @ApiProperty(FLAG) readonly decisive!: boolean;
  @ApiProperty(TEXTS) readonly missing!: string[];
}

@ApiSchema({ name: 'Trace' })
@ApiExtraModels(TracedLeafResponse, TracedGroupResponse)
export class TraceResponse implements TraceView {
  @ApiProperty(VERDICT) readonly verdict!: TraceView['verdict'];
  @ApiProperty(NODE) readonly applicability!: TracedNodeView;
  @ApiProperty(NODE) readonly requirement!: TracedNodeView;
  @ApiPropertyOptional({ type: GraceExplanationResponse }) readonly grace?: GraceExplanationView;
}
