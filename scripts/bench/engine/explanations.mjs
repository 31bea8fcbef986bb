import { evaluateCell, RegistryEvaluator } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry } from '@hongzhu/registry';
import { generateSampleCity } from '@hongzhu/sample-city';
import { AS_OF } from './market-facts.mjs';

const TEXTS = ['title', 'failure', 'remedy'];
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
   * Milliseconds on average: of a market, that is, all rules of all rule sets about it, whatever their verdict, in
   * Chinese and English; and of a market with its organizations and branches.
   */
  measure() {
    const ofMarkets = this.cells.map((pairs) =>
      pairs.filter(({ verdict }) => verdict.subject.type === 'market'),
    );
    return { market: this.#average(ofMarkets), cell: this.#average(this.cells) };
  }

  #average(lists) {
    const times = lists.map((pairs) => Math.min(...Array.from({ length: TRIES }, () => this.#timeOf(pairs))));
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  }

  #timeOf(pairs) {
    const start = performance.now();
    for (const pair of pairs) explain(this.evaluator, pair);
    return performance.now() - start;
  }
}

/** The whole tree, and every text. */
function explain(evaluator, { evaluation, rule }) {
  evaluator.explain(evaluation, rule);
  for (const text of TEXTS) evaluator.text(evaluation, rule, text);
}
