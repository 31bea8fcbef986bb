import type { Place } from '@hongzhu/permissions';
import { evidenceInForce, indexRegistry, marketCoverage, type Market } from '@hongzhu/registry';
import { placeOfMarket } from '../access/within.js';
import { evaluateCell } from '../evaluation/evaluate-cell.js';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { FindingReader } from '../findings/finding-reader.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { NotFoundError } from '../shared/hongzhu-error.js';
import type { ReviewTaskReader } from '../tasks/review-task-reader.js';
import { EXPIRY_PARAMETER, EXPIRY_RULE, FIVE_ONES, scorecard, type MarketProfile } from './market-profile.js';

const COVERAGE_RULES = 'formation-1-plus-3';
const MOST_FINDINGS = 200;
const MOST_TASKS = 50;

interface ProfileReaders {
  readonly registry: RegistryReader;
  readonly findings: FindingReader;
  readonly tasks: ReviewTaskReader;
  readonly rules: RuleLibrary;
}

/** All that is known of one market, judged from its records. Throws `market_not_found`. */
export class ReadMarketProfile {
  constructor(private readonly readers: ProfileReaders) {}

  async run(marketCode: string, asOf: string, isSeen: (place: Place) => boolean): Promise<MarketProfile> {
    const { registry, findings, tasks } = this.readers;
    const market = await registry.getMarket(marketCode);
    if (!market || !isSeen(placeOfMarket(market)))
      throw new NotFoundError('market_not_found', `There is no market '${marketCode}'.`);
    const within = { towns: [market.townCode], markets: [market.code] };
    const open = await findings.list(
      { within, market: market.code, state: 'open' },
      { limit: MOST_FINDINGS },
    );
    const queued = await tasks.list({ within, market: market.code }, { limit: MOST_TASKS });
    return {
      ...(await this.judged(market, asOf)),
      findings: open.items,
      hasMoreFindings: open.nextCursor !== null,
      tasks: queued.items.filter(({ state }) => state !== 'closed'),
    };
  }

  private async judged(
    market: Market,
    asOf: string,
  ): Promise<Pick<MarketProfile, 'asOf' | 'market' | 'coverage' | 'coverageVerdicts' | 'fiveOnes'>> {
    const { registry, rules } = this.readers;
    const cell = { type: 'market' as const, code: market.code, townCode: market.townCode };
    const index = indexRegistry(await registry.loadClosure([cell]));
    const evaluator = new RegistryEvaluator(index, rules.ruleSets, asOf);
    const pairs = evaluateCell(evaluator, cell);
    const title = ({ evaluation, rule }: EvaluatedPair) => evaluator.text(evaluation, rule, 'title');
    const validDays = rules.parameterOf(EXPIRY_RULE, EXPIRY_PARAMETER);
    const rated = pairs
      .filter(({ verdict }) => verdict.ruleSetId === FIVE_ONES && verdict.subject.type === 'market')
      .map((pair) => ({ title: title(pair), verdict: pair.verdict }));
    return {
      ...{ asOf, market },
      coverage: marketCoverage(index, market.code, asOf),
      coverageVerdicts: pairs.map(({ verdict }) => verdict).filter(isAboutCoverage),
      fiveOnes: scorecard(market.demonstrationCandidate, rated, {
        ...{ asOf, validDays },
        evidence: evidenceInForce(index, market.code, { asOf, validDays }),
      }),
    };
  }
}

const isAboutCoverage = ({ ruleSetId, subject, verdict }: EvaluatedPair['verdict']): boolean =>
  ruleSetId === COVERAGE_RULES && subject.type === 'organization' && verdict !== 'not_applicable';
