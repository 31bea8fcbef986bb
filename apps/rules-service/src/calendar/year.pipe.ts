import type { PipeTransform } from '@nestjs/common';
import { NotFoundError } from '@hongzhu/compliance';

/** The year of an address, in four digits; of anything else nothing is known: `calendar_year_unknown` (404). */
export function yearOfAddress(value: string): number {
  if (/^\d{4}$/.test(value)) return Number(value);
  throw new NotFoundError('calendar_year_unknown', 'No year has this address.', { year: value.slice(0, 20) });
}

/** The same for a parameter of a route. */
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    return yearOfAddress(value);
  }
}
