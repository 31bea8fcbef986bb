import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { dayNumber } from '../dates/day-number.js';
import type { FactReader } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import { checkedFact } from './checked-fact.js';

/** Values that room is made for where nobody says how many there may be; growing costs more. */
const ROOM = 64;

/**
 * The facts of one subject on one date: each request is read at most once, and its value must be of the type
 * that the catalogue names. Throws `fact.wrong_type` otherwise: a wrong fact is a fault, not an unknown.
 */
export class SubjectFacts {
  /** What was read, by the index of the request; undefined where nothing was. */
  readonly values: (FactValue | undefined)[];
  /** `asOf` by `dayNumber`. */
  readonly asOfDay: number;

  /** @param size how many requests there may be, where that is known: so many values are made room for at once */
  constructor(
    private readonly reader: FactReader,
    readonly asOf: string,
    size = ROOM,
  ) {
    this.values = new Array<FactValue | undefined>(size);
    this.asOfDay = dayNumber(asOf);
  }

  valueOf(request: TypedFactRequest): FactValue {
    const known = this.values[request.index];
    if (known !== undefined) return known;
    const value = checkedFact(request, this.reader(request));
    this.values[request.index] = value;
    return value;
  }
}
