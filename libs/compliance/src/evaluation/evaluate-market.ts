import type { Place } from '@hongzhu/permissions';
import { indexRegistry } from '@hongzhu/registry';
import { placeOfMarket } from '../access/within.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { NotFoundError } from '../shared/hongzhu-error.js';
import { evaluateCell } from './evaluate-cell.js';
import { explainedVerdict, type ExplainedVerdict } from './explained-verdict.js';
import { RegistryEvaluator } from './registry-evaluator.js';
import type { RuleLibrary } from './rule-library.js';

export interface EvaluationAnswer {
  readonly asOf: string;
  readonly ruleSets: readonly { readonly id: string; readonly version: string }[];
  readonly verdicts: readonly ExplainedVerdict[];
}

export interface MarketEvaluationOptions {
  /** With the explanations of what does not apply. */
  readonly withIdle: boolean;
  /** Whether what is there may be shown; a market elsewhere is as one that is not there. */
  readonly isSeen: (place: Place) => boolean;
}

/**
 * Evaluates one market's cell from the registry, with explanations; those of verdicts that do not apply, most of them
 * all, only if asked for. Throws `market_not_found`.
 */
export class EvaluateMarket {
  constructor(
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
  ) {}

  async run(
    marketCode: string,
    asOf: string,
    { withIdle, isSeen }: MarketEvaluationOptions,
  ): Promise<EvaluationAnswer> {
    const market = await this.registry.getMarket(marketCode);
    if (!market || !isSeen(placeOfMarket(market)))
      throw new NotFoundError('market_not_found', `There is no market '${marketCode}'.`);
    const cell = { type: 'market' as const, code: market.code, townCode: market.townCode };
    const index = indexRegistry(await this.registry.loadClosure([cell]));
    const evaluator = new RegistryEvaluator(index, this.rules.ruleSets, asOf);
    return {
      asOf,
      ruleSets: this.rules.ruleSets.map(({ id, version }) => ({ id, version })),
      verdicts: evaluateCell(evaluator, cell).map((pair) =>
        explainedVerdict(evaluator, pair, (verdict) => withIdle || verdict !== 'not_applicable'),
      ),
    };
  }
}
