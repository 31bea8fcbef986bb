import { dayNumber } from '../../dates/day-number.js';
import type { FactDefinition } from '../../fact-catalogue.js';

/** The first and the last day that there is, as numbers. */
export const NUMBERED_DATES: readonly [number, number] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];

/** Gives the literals of a rule numbers, so that all quantities are numbers. */
export class Numbering {
  private readonly words = new Map<string, number>();

  /** Truths are 0 and 1, dates days, words their place among those that the fact knows. */
  numberOf(value: boolean | number | string, { type, values }: FactDefinition): number {
    if (typeof value !== 'string') return Number(value);
    if (type === 'date') return dayNumber(value);
    return values ? values.indexOf(value) : this.freeWord(value);
  }

  private freeWord(word: string): number {
    const known = this.words.get(word) ?? this.words.size;
    this.words.set(word, known);
    return known;
  }
}
