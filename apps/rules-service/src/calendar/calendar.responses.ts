import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  CALENDAR_SOURCES,
  type BilingualText,
  type CalendarView,
  type CalendarWarningView,
  type CalendarYearSummaryView,
  type CalendarYearView,
} from '@hongzhu/contracts';
import { COUNT, DATE, INSTANT, nullable, TEXT, word } from '../openapi/schema-kinds.js';
import { BilingualTextResponse } from '../openapi/shared.responses.js';

const DATES = { type: 'array', items: DATE } as const;

@ApiSchema({ name: 'CalendarYearSummary' })
export class CalendarYearSummaryResponse implements CalendarYearSummaryView {
  @ApiProperty(COUNT) readonly year!: number;
  @ApiProperty({
    ...word(CALENDAR_SOURCES),
    description: 'release：随版本提供；import：由账号导入 / Of the release, or imported by an account',
  })
  readonly source!: CalendarYearSummaryView['source'];
  @ApiProperty(nullable(TEXT)) readonly importedBy!: string | null;
  @ApiProperty(INSTANT) readonly writtenAt!: string;
  @ApiProperty({ ...COUNT, description: 'The number in the ETag' }) readonly version!: number;
}

@ApiSchema({ name: 'CalendarYear' })
export class CalendarYearResponse extends CalendarYearSummaryResponse implements CalendarYearView {
  @ApiProperty(DATES) readonly holidays!: string[];
  @ApiProperty(DATES) readonly workdays!: string[];
}

@ApiSchema({ name: 'CalendarWarning' })
export class CalendarWarningResponse implements CalendarWarningView {
  @ApiProperty(word(['calendar_year_unknown'])) readonly code!: CalendarWarningView['code'];
  @ApiProperty(COUNT) readonly year!: number;
  @ApiProperty({ type: BilingualTextResponse }) readonly message!: BilingualText;
}

@ApiSchema({ name: 'Calendar' })
export class CalendarResponse implements CalendarView {
  @ApiProperty({
    ...nullable(DATE),
    description:
      '从今天起到该日，各年安排均已知 / The last day up to which, from today on, every year is known',
  })
  readonly knownUntil!: string | null;
  @ApiProperty({ type: CalendarWarningResponse, nullable: true })
  readonly warning!: CalendarWarningView | null;
  @ApiProperty({ type: [CalendarYearSummaryResponse] }) readonly years!: CalendarYearSummaryView[];
}
