import type { PageView } from './page.js';
import type { VerdictView } from './rule-vocabulary.js';
import type { SweepStatusView } from './sweep.js';

/** What one sweep of all towns came to, over the rules asked for, in the towns asked for. */
export interface SweepTrendView {
  readonly sweepId: string;
  readonly asOf: string;
  readonly status: SweepStatusView;
  readonly finishedAt: string | null;
  /** How many rules are added up: a sweep of some rule sets has fewer. */
  readonly rules: number;
  /** How many pairs came to each verdict. */
  readonly verdicts: Readonly<Record<VerdictView, number>>;
}

/** A page of the trend of some towns. */
export interface TownsTrendView extends PageView<SweepTrendView> {
  /** The first date of which anything is kept of them; null where nothing is yet. */
  readonly keptSince: string | null;
}
