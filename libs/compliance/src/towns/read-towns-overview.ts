import type { Within } from '../access/within.js';
import { decodeLedger } from '../evaluation/decode-ledger.js';
import type { Outcome } from '../evaluation/subject-verdict.js';
import type { NightReader } from '../history/night-reader.js';
import { DEMONSTRATION_RULE, FIVE_ONES } from '../profile/market-profile.js';
import type { LedgerRow, Sweep } from '../sweeps/sweep.js';
import type { ReviewTaskReader } from '../tasks/review-task-reader.js';
import type { ClaimedSite, TownReader } from './town-reader.js';
import {
  overviewOf,
  townOverviews,
  type JudgedSite,
  type Overview,
  type TownOverview,
} from './towns-overview.js';

export interface TownsOverview {
  /** The date of what is counted from the registry, and by which tasks are overdue. */
  readonly asOf: string;
  /** The sweep whose verdicts say what demonstration sites comply; null where none is recorded. */
  readonly sweep: Pick<Sweep, 'id' | 'asOf' | 'finishedAt'> | null;
  readonly total: Overview;
  readonly towns: readonly TownOverview[];
}

/** How the towns stand, from what is recorded: nothing is evaluated for it. By a fixed number of queries. */
export class ReadTownsOverview {
  constructor(
    private readonly towns: TownReader,
    private readonly tasks: ReviewTaskReader,
    private readonly nights: NightReader,
  ) {}

  async run(seen: Within, today: string): Promise<TownsOverview> {
    const towns = await this.towns.counts(seen, today);
    const claimed = await this.towns.claimedSites(seen, { asOf: today, ruleId: DEMONSTRATION_RULE });
    const sweep = await this.nights.newest(FIVE_ONES);
    const recorded = sweep === null ? new Map<string, Outcome>() : await this.recorded(sweep.id, claimed);
    const parts = {
      towns,
      sites: claimed.map((site): JudgedSite => ({
        townCode: site.townCode,
        standing: standingOf(site, recorded.get(site.marketCode)),
      })),
      findings: await this.towns.openFindings(seen),
      tasks: await this.tasks.byTown(seen, today),
    };
    return {
      asOf: today,
      sweep: sweep === null ? null : { id: sweep.id, asOf: sweep.asOf, finishedAt: sweep.finishedAt },
      total: overviewOf(parts),
      towns: townOverviews(parts),
    };
  }

  private async recorded(
    sweepId: string,
    sites: readonly ClaimedSite[],
  ): Promise<ReadonlyMap<string, Outcome>> {
    const cells = sites.map(({ marketCode: code }) => ({ type: 'market' as const, code }));
    const rows = await this.nights.ledgers(sweepId, cells);
    return new Map(rows.flatMap((row) => verdictOnSite(row)));
  }
}

const verdictOnSite = (row: LedgerRow): [string, Outcome][] =>
  decodeLedger(row)
    .filter(({ ruleId, subject }) => ruleId === DEMONSTRATION_RULE && subject.type === 'market')
    .map(({ subject, verdict }) => [subject.code, verdict]);

/**
 * A site complies if the sweep said so and nothing has been found against it since; what is mended since then is told by the
 * next one.
 */
function standingOf({ isContested }: ClaimedSite, verdict: Outcome | undefined): JudgedSite['standing'] {
  if (verdict === 'non_compliant') return 'failing';
  if (verdict === 'compliant') return isContested ? 'failing' : 'complying';
  return 'undecided';
}
