import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { SWEEP_STATUSES, VERDICTS, type SweepTrendView, type TownsTrendView } from '@hongzhu/contracts';
import { COUNT, DATE, INSTANT, nullable, TEXT, UUID, word } from '../openapi/schema-kinds.js';

const COUNTS = {
  type: 'object' as const,
  selfRequired: true,
  additionalProperties: false,
  required: [...VERDICTS],
  properties: Object.fromEntries(VERDICTS.map((verdict) => [verdict, COUNT])),
};

@ApiSchema({ name: 'SweepTrend' })
export class SweepTrendResponse implements SweepTrendView {
  @ApiProperty(UUID) readonly sweepId!: string;
  @ApiProperty(DATE) readonly asOf!: string;
  @ApiProperty(word(SWEEP_STATUSES)) readonly status!: SweepTrendView['status'];
  @ApiProperty(nullable(INSTANT)) readonly finishedAt!: string | null;
  @ApiProperty({ ...COUNT, description: 'How many rules are added up' }) readonly rules!: number;
  @ApiProperty(COUNTS) readonly verdicts!: SweepTrendView['verdicts'];
}

@ApiSchema({ name: 'TownsTrend' })
export class TownsTrendResponse implements TownsTrendView {
  @ApiProperty({ type: [SweepTrendResponse] }) readonly items!: SweepTrendView[];
  @ApiProperty({ ...nullable(TEXT), description: 'The cursor of the next page; null on the last' })
  readonly nextCursor!: string | null;
  @ApiProperty({ ...nullable(DATE), description: 'The first date of which anything is kept of these towns' })
  readonly keptSince!: string | null;
}
