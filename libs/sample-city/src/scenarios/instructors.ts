import { APPOINTMENTS, INSTRUCTOR_SOURCES, type Instructor } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';

const INSTRUCTORS = 66;
/** The last four look after nothing by themselves: two have gone, of two it isn't known. */
const UNAVAILABLE: readonly Instructor['active'][] = [false, false, null, null];
const AVAILABLE = INSTRUCTORS - UNAVAILABLE.length;
const WITHOUT_INSTRUCTOR = 5;
const EXTRA_MARKETS = 3;

/**
 * Every market gets an instructor, four or five markets each, town after town. Then: markets without any, with
 * one who has gone, with one who may have gone; and an instructor with too many markets.
 */
export function plantInstructors(city: CityDraft): void {
  const { records, claims } = city;
  records.instructors = Array.from({ length: INSTRUCTORS }, (_, i) => instructor(i));
  const code = (i: number): string => records.instructors[i]?.code ?? '';
  records.markets.forEach((market, i) => {
    market.instructorCodes = [code(Math.floor((i * AVAILABLE) / records.markets.length))];
  });
  for (let i = 0; i < WITHOUT_INSTRUCTOR; i++) claims.forMarket().market.instructorCodes = [];
  UNAVAILABLE.forEach((active, i) => {
    // The first of each kind is the only one of a market, the other is one of two.
    const { market } = claims.forMarket();
    const alone = UNAVAILABLE.indexOf(active) === i;
    market.instructorCodes = [...(alone ? [] : market.instructorCodes), code(AVAILABLE + i)];
  });
  for (let i = 0; i < EXTRA_MARKETS; i++) claims.forMarket().market.instructorCodes.push(code(7));
}

function instructor(i: number): Instructor {
  return {
    code: `I-${String(i + 1).padStart(2, '0')}`,
    source: i === 11 || i === 40 ? null : (INSTRUCTOR_SOURCES[i % INSTRUCTOR_SOURCES.length] ?? null),
    appointment: APPOINTMENTS[i % APPOINTMENTS.length] ?? null,
    active: i < AVAILABLE ? true : (UNAVAILABLE[i - AVAILABLE] ?? null),
  };
}
