import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { MOST_CALENDAR_DATES } from '@hongzhu/compliance';
import type { CalendarYearRequest } from '@hongzhu/contracts';
import { IsDateList } from '../http/validation/field-rules.js';
import { DATE } from '../openapi/schema-kinds.js';

const DATES = { type: 'array', items: DATE, maxItems: MOST_CALENDAR_DATES } as const;

@ApiSchema({ name: 'CalendarYearRequest' })
export class CalendarYearBody implements CalendarYearRequest {
  @ApiProperty({
    ...DATES,
    description: '全部放假日期，含其间的周末 / Every day off, weekends in between included',
  })
  @IsDateList(MOST_CALENDAR_DATES)
  readonly holidays!: string[];

  @ApiProperty({ ...DATES, description: '调休上班的周末日期 / Days of weekends that are worked' })
  @IsDateList(MOST_CALENDAR_DATES)
  readonly workdays!: string[];
}
