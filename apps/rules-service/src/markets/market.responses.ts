import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { MARKET_STATUSES, type MarketView } from '@hongzhu/contracts';
import { CODE, COUNT, DATE, FLAG, nullable, NUMBER, TEXT, word } from '../openapi/schema-kinds.js';

@ApiSchema({ name: 'Market' })
export class MarketResponse implements MarketView {
  @ApiProperty(CODE) readonly code!: string;
  @ApiProperty(nullable(TEXT)) readonly name!: string | null;
  @ApiProperty(CODE) readonly townCode!: string;
  @ApiProperty(nullable(TEXT)) readonly category!: string | null;
  @ApiProperty(nullable(NUMBER)) readonly lon!: number | null;
  @ApiProperty(nullable(NUMBER)) readonly lat!: number | null;
  @ApiProperty(nullable(word(MARKET_STATUSES))) readonly status!: MarketView['status'];
  @ApiProperty(nullable(DATE)) readonly openedOn!: string | null;
  @ApiProperty(nullable(DATE)) readonly closedOn!: string | null;
  @ApiProperty(nullable(COUNT)) readonly operatorCount!: number | null;
  @ApiProperty(nullable(COUNT)) readonly workerCount!: number | null;
  @ApiProperty(nullable(COUNT)) readonly surveyedOperatorCount!: number | null;
  @ApiProperty(nullable(FLAG)) readonly demonstrationCandidate!: boolean | null;
  @ApiProperty({ type: 'array', items: CODE }) readonly instructorCodes!: string[];
}
