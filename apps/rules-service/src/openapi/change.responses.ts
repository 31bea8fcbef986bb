import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  CHANGE_KINDS,
  type BilingualText,
  type ChangeStepView,
  type ChangeView,
  type DemandView,
  type FactValueView,
  type NamedFactView,
} from '@hongzhu/contracts';
import { ARGUMENTS, FACT_VALUE, INTERVAL_REF, IntervalResponse } from './fact-value.responses.js';
import { FLAG, nullable, NUMBER, NUMBERS_SUPPRESSED, TEXT, TEXTS, word } from './schema-kinds.js';
import { BilingualTextResponse } from './shared.responses.js';

@ApiSchema({ name: 'NamedFact' })
export class NamedFactResponse implements NamedFactView {
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
}

@ApiSchema({ name: 'Demand' })
export class DemandResponse implements DemandView {
  @ApiProperty(TEXT) readonly operator!: string;
  @ApiProperty(FLAG) readonly isNegated!: boolean;
  @ApiProperty(FACT_VALUE) readonly threshold!: FactValueView;
  @ApiPropertyOptional(TEXT) readonly param?: string;
  @ApiPropertyOptional({ type: NamedFactResponse }) readonly thresholdFact?: NamedFactView;
  @ApiPropertyOptional({ type: NamedFactResponse }) readonly about?: NamedFactView;
}

@ApiSchema({ name: 'ChangeStep' })
@ApiExtraModels(IntervalResponse)
export class ChangeStepResponse implements ChangeStepView {
  @ApiProperty(TEXT) readonly fact!: string;
  @ApiProperty(ARGUMENTS) readonly args!: ChangeStepView['args'];
  @ApiProperty({ type: BilingualTextResponse }) readonly label!: BilingualText;
  @ApiProperty(word(CHANGE_KINDS)) readonly kind!: ChangeStepView['kind'];
  @ApiProperty(FACT_VALUE) readonly from!: FactValueView;
  @ApiProperty(FACT_VALUE) readonly to!: FactValueView;
  @ApiProperty({ oneOf: [NUMBER, INTERVAL_REF, { type: 'null' }] })
  readonly amount!: ChangeStepView['amount'];
  @ApiProperty(nullable(TEXT)) readonly unit!: string | null;
  @ApiProperty(TEXTS) readonly add!: string[];
  @ApiProperty(TEXTS) readonly remove!: string[];
  @ApiProperty({ type: [DemandResponse] }) readonly demands!: DemandView[];
  @ApiProperty(TEXTS) readonly missing!: string[];
  @ApiPropertyOptional(NUMBERS_SUPPRESSED) readonly suppressed?: true;
  @ApiProperty({ type: BilingualTextResponse }) readonly text!: BilingualText;
}

@ApiSchema({ name: 'Change' })
export class ChangeResponse implements ChangeView {
  @ApiProperty(word(['compliant', 'decided'])) readonly makes!: ChangeView['makes'];
  @ApiProperty({ type: [ChangeStepResponse] }) readonly steps!: ChangeStepView[];
  @ApiProperty(FLAG) readonly isSmallest!: boolean;
  @ApiProperty({ type: BilingualTextResponse }) readonly text!: BilingualText;
}
