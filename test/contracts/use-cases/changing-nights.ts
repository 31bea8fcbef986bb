import { addDays } from '@hongzhu/rules-engine';
import type { Json } from './city.js';
import { rows, type Row } from './recheck-stage.js';

/** A change of a city on a day, to the market or town of a number. */
type Change = (snapshot: Json, number: number, today: string) => void;

const nth = (
  snapshot: Json,
  list: string,
  number: number,
  isMeant: (row: Row) => boolean = () => true,
): Row => {
  const meant = rows(snapshot, list).filter(isMeant);
  return meant[number % meant.length]!;
};
const isModel = (market: Row): boolean => market['demonstrationCandidate'] === true;
const isOpen = (market: Row): boolean => market['status'] === 'open';

/** One after the other, they alter what a town's verdicts rest on: verdicts of its markets, its counts, its extent. */
export const CHANGES: readonly Change[] = [
  (snapshot, number) => {
    nth(snapshot, 'markets', number)['status'] = 'closed';
  },
  // It is not known any more whether a candidate is a model site.
  (snapshot, number) => {
    const { code } = nth(snapshot, 'markets', number, isModel);
    const room = nth(
      snapshot,
      'evidence',
      0,
      ({ marketCode, standard }) => marketCode === code && standard === 'activity-room',
    );
    room['attributes'] = { ...(room['attributes'] as Json), seats: null };
  },
  (snapshot, number) => {
    const market = nth(snapshot, 'markets', number, isOpen);
    const towns = rows(snapshot, 'towns').map(({ code }) => code);
    market['townCode'] = towns[(towns.indexOf(String(market['townCode'])) + 1) % towns.length];
  },
  (snapshot, number, today) => {
    nth(snapshot, 'markets', number, isModel)['openedOn'] = addDays(today, 2);
  },
  (snapshot, number, today) => {
    for (const member of rows(snapshot, 'members')) {
      if (member.code.endsWith(String(number % 10))) member['leftOn'] = addDays(today, 3);
    }
  },
  (snapshot, number, today) => {
    nth(snapshot, 'branches', number)['dissolvedOn'] = addDays(today, 2);
  },
  (snapshot, number) => {
    nth(snapshot, 'markets', number, isOpen)['demonstrationCandidate'] = true;
  },
];
