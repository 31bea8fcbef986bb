/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 */
export class Random {
  #state;

  /** @param {number} seed a whole number */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** @returns {number} from 0 to less than 1 */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @returns {number} a whole number from 0 to less than `below` */
  under(below) {
    return Math.floor(this.next() * below);
  }

  /** @returns {boolean} true once in `times` */
  oneIn(times) {
    return this.under(times) === 0;
  }

  /**
   * @template T
   * @param {readonly T[]} items at least one
   * @returns {T}
   */
  pick(items) {
    return items[this.under(items.length)];
  }
}
