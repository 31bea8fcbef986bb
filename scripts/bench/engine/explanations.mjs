import { evaluateCell, explainPair, RegistryEvaluator } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry } from '@hongzhu/registry';
import { generateSampleCity } from '@hongzhu/sample-city';
import { AS_OF } from './market-facts.mjs';

/** Of so many tries the quickest counts: a collection of garbage belongs to no market. */
const TRIES = 5;

/** How long explanations of the sample city's markets take, of which the facts are at hand. */
export class Explanations {
  static async open() {
    const { ruleSets } = await loadRuleLibrary();
    const index = indexRegistry(generateSampleCity(AS_OF));
    return new Explanations(new RegistryEvaluator(index, ruleSets, AS_OF));
  }

  constructor(evaluator) {
    this.evaluator = evaluator;
    this.cells = evaluator.index.records.markets.map(({ code, townCode }) =>
      evaluateCell(evaluator, { type: 'market', code, townCode }),
    );
  }

  /**
   * Milliseconds on average of a market with its organizations and branches, all rule sets, in Chinese and English:
   * of the verdicts that apply, as the service answers by default, and of all verdicts, as it does when asked.
   */
  measure() {
    const applying = this.cells.map((pairs) =>
      pairs.filter(({ verdict }) => verdict.verdict !== 'not_applicable'),
    );
    return { applying: this.#average(applying), all: this.#average(this.cells) };
  }

  #average(lists) {
    const times = lists.map((pairs) => Math.min(...Array.from({ length: TRIES }, () => this.#timeOf(pairs))));
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  }

  #timeOf(pairs) {
    const start = performance.now();
    for (const pair of pairs) explainPair(this.evaluator, pair);
    return performance.now() - start;
  }
}
