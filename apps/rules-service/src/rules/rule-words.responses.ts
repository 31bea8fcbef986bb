import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import type {
  BilingualText,
  ConditionGroupWordsView,
  ConditionLeafWordsView,
  ConditionWordsView,
  RuleWordsView,
} from '@hongzhu/contracts';
import { nullable, TEXT, word } from '../openapi/schema-kinds.js';
import { BilingualTextResponse } from '../openapi/shared.responses.js';

@ApiSchema({ name: 'ConditionLeafWords' })
export class ConditionLeafWordsResponse implements ConditionLeafWordsView {
  @ApiProperty(word(['leaf'])) readonly kind!: 'leaf';
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
  @ApiProperty({ type: BilingualTextResponse }) readonly condition!: BilingualText;
  @ApiProperty(nullable(TEXT)) readonly param!: string | null;
}

/** By its name: the two refer to each other. */
const GROUP = 'ConditionGroupWords';
const CONDITION_WORDS = {
  oneOf: [{ $ref: getSchemaPath(ConditionLeafWordsResponse) }, { $ref: getSchemaPath(GROUP) }],
};

@ApiSchema({ name: GROUP })
@ApiExtraModels(ConditionLeafWordsResponse)
export class ConditionGroupWordsResponse implements ConditionGroupWordsView {
  @ApiProperty(word(['all', 'any', 'not'])) readonly kind!: ConditionGroupWordsView['kind'];
  @ApiProperty({ type: 'array', items: CONDITION_WORDS }) readonly children!: ConditionWordsView[];
}

@ApiSchema({ name: 'RuleWords' })
@ApiExtraModels(ConditionLeafWordsResponse, ConditionGroupWordsResponse)
export class RuleWordsResponse implements RuleWordsView {
  @ApiProperty({ oneOf: [...CONDITION_WORDS.oneOf, { type: 'null' }] })
  readonly applicability!: ConditionWordsView | null;
  @ApiProperty(CONDITION_WORDS) readonly requirement!: ConditionWordsView;
  @ApiProperty({ type: BilingualTextResponse, nullable: true }) readonly graceFrom!: BilingualText | null;
}
