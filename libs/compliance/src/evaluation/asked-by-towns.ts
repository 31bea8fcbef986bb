import { emptyRecords, indexRegistry, RECORDS_ALONE, type Market } from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { AskedMarkets } from '../registry/registry-reader.js';
import { RegistryEvaluator } from './registry-evaluator.js';

/** The rules of whose verdicts on markets these rule sets make facts about towns. */
const rulesAsked = (ruleSets: readonly CompiledRuleSet[]): string[] => [
  ...new Set(
    ruleSets
      .flatMap(({ requests }) => requests.town)
      .flatMap(({ args: { rule } }) => (typeof rule === 'string' ? [rule] : [])),
  ),
];

/**
 * Tells of which markets a town's rules ask more, on one of these dates, than their own records say. Most have nothing to
 * do with what is asked: whether a market is a model site, say, of those that are no candidates. It is found out by the
 * asking itself, with nothing to look at but the record; whatever fails then is asked about.
 */
export function askedByTowns(ruleSets: readonly CompiledRuleSet[], dates: readonly string[]): AskedMarkets {
  const rules = rulesAsked(ruleSets);
  return (markets) => {
    const index = indexRegistry({ ...emptyRecords(), markets: [...markets] }, [], RECORDS_ALONE);
    const evaluators = dates.map((asOf) => new RegistryEvaluator(index, ruleSets, asOf));
    const isTold = ({ code }: Market): boolean =>
      evaluators.every((evaluator) => rules.every((rule) => isToldByRecord(evaluator, rule, code)));
    return markets.filter((market) => !isTold(market)).map(({ code }) => code);
  };
}

function isToldByRecord(evaluator: RegistryEvaluator, ruleId: string, code: string): boolean {
  try {
    evaluator.ask(ruleId, { type: 'market', code });
    return true;
  } catch {
    return false;
  }
}
