import type { Place } from '@hongzhu/permissions';
import { placeOfMarket } from '../access/within.js';
import { decodeLedger } from '../evaluation/decode-ledger.js';
import {
  parametersIn,
  parametersOf,
  ruleSetDigest,
  type PinnedRuleSet,
  type RuleParameters,
  type RuleSetParameters,
} from '../evaluation/pinned-rule-set.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { NotFoundError } from '../shared/hongzhu-error.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { CellNight, NightReader } from './night-reader.js';
import { verdictChanges, type DecidedNight, type VerdictChange } from './verdict-changes.js';

export interface DatedChange extends VerdictChange {
  /** Null where the sweep is older than versions in sweeps, or what went is a rule. */
  readonly ruleSetVersion: string | null;
  /**
   * The parameters of that night; null where what went is a rule, and where others are in force now and no sweep has kept
   * what the rule set of that night said.
   */
  readonly parameters: RuleParameters | null;
}

export interface HistoryFilter {
  readonly ruleId?: string | undefined;
  /** Whether what is there may be shown; a market elsewhere is as one that is not there. */
  readonly isSeen: (place: Place) => boolean;
}

/**
 * How the verdicts on the subjects of a market changed from one recording sweep to the next, as its ledgers have them. A
 * page looks at so many nights, and may hold no change at all. Throws `market_not_found`.
 */
export class ReadMarketHistory {
  constructor(
    private readonly registry: RegistryReader,
    private readonly nights: NightReader,
    private readonly rules: RuleLibrary,
  ) {}

  async run(
    marketCode: string,
    { ruleId, isSeen }: HistoryFilter,
    page: PageRequest,
  ): Promise<Page<DatedChange>> {
    const market = await this.registry.getMarket(marketCode);
    if (!market || !isSeen(placeOfMarket(market)))
      throw new NotFoundError('market_not_found', `There is no market '${marketCode}'.`);
    const { items, before, nextCursor } = await this.nights.ofCell(
      { type: 'market', code: market.code },
      page,
    );
    const all = before === null ? items : [...items, before];
    const changes = verdictChanges(all.map((night) => decided(night, ruleId))).slice(0, items.length);
    const pinned = changes.flatMap((ofNight, at) =>
      ofNight.map((change) => ({ change, pin: pinOf(change, items[at]?.sweep.ruleSets ?? []) })),
    );
    const figures = await this.figures(pinned.flatMap(({ pin }) => pin ?? []));
    const dated = pinned.map(({ change, pin }) => ({
      ...change,
      ruleSetVersion: pin?.version ?? null,
      parameters: figures.get(pin?.digest ?? '')?.[change.ruleId] ?? null,
    }));
    return { items: dated, nextCursor };
  }

  /** The figures of rule sets by their digests: of those in force, and of former ones as they were kept. */
  private async figures(pins: readonly PinnedRuleSet[]): Promise<ReadonlyMap<string, RuleSetParameters>> {
    const figures = new Map(this.rules.ruleSets.map((set) => [ruleSetDigest(set), parametersOf(set)]));
    const former = pins.flatMap(({ digest }) => (digest === null || figures.has(digest) ? [] : [digest]));
    const kept = await this.nights.ruleSetTexts([...new Set(former)]);
    for (const [digest, text] of kept) figures.set(digest, parametersIn(text));
    return figures;
  }
}

const pinOf = ({ ruleSetId }: VerdictChange, pinned: readonly PinnedRuleSet[]): PinnedRuleSet | undefined =>
  pinned.find(({ id }) => id === ruleSetId);

const decided = ({ sweep, ledger }: CellNight, ruleId: string | undefined): DecidedNight => ({
  sweepId: sweep.id,
  asOf: sweep.asOf,
  ruleSetIds: new Set(sweep.ruleSets.map(({ id }) => id)),
  verdicts: decodeLedger(ledger).filter((verdict) => ruleId === undefined || verdict.ruleId === ruleId),
});
