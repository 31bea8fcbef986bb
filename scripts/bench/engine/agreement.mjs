import { IN_GRACE, INSUFFICIENT_DATA, NON_COMPLIANT } from './verdict-codes.mjs';

/** A contender gives other answers than our engine: what it would be timed at means nothing. */
export class Disagreement extends Error {}

/**
 * Our verdicts, rule by rule and market by market, which every contender is held against wherever ours is decided:
 * then the verdict is the same whatever the unknown facts are, so that two truth values must come to it too.
 */
export class ExpectedVerdicts {
  #rules;
  #byMarket;

  /**
   * @param {readonly { id: string }[]} rules
   * @param {readonly (readonly number[])[]} byMarket the codes of the verdicts in the order of the rules
   */
  constructor(rules, byMarket) {
    this.#rules = rules;
    this.#byMarket = byMarket;
  }

  /** How often each code was given. */
  counts() {
    const counts = [0, 0, 0, 0, 0];
    for (const code of this.#byMarket.flat()) counts[code] += 1;
    return counts;
  }

  /** Throws Disagreement if the very codes differ. */
  holdVerdicts(name, market, codes) {
    this.#hold(name, market, (rule, expected) => codes[rule] === expected);
  }

  /** Throws Disagreement unless the contender finds just those rules broken that fail here, in grace or not. */
  holdBroken(name, market, isBroken) {
    const fails = (code) => code === NON_COMPLIANT || code === IN_GRACE;
    this.#hold(name, market, (rule, expected) => isBroken(rule) === fails(expected));
  }

  #hold(name, market, agrees) {
    this.#byMarket[market].forEach((expected, rule) => {
      if (expected === INSUFFICIENT_DATA || agrees(rule, expected)) return;
      const { id } = this.#rules[rule];
      throw new Disagreement(
        `${name} says otherwise of ${id} on market ${market}; ours is verdict ${expected}.`,
      );
    });
  }
}
