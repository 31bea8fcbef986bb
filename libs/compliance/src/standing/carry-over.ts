import { cellKey, type Cell } from '../cells/cell.js';
import { CellLeaves } from '../certificates/cell-leaf.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { legendOf, legendText } from '../evaluation/verdict-legend.js';
import { textDigest } from '../shared/text-digest.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { errorsIn, type EvaluatedCell } from '../sweeps/judge-cells.js';
import { pinnedRuleSets } from '../sweeps/pinned-rule-sets.js';
import type { Sweep, SweepChunk } from '../sweeps/sweep.js';
import { AsRecorded } from './as-recorded.js';
import type { Standing, StandingCell, StandingSettings } from './standing-cell.js';
import { StandingReader, type CountedLetters, type StandingVerdicts } from './standing-verdicts.js';
import { standsOn } from './stands-on.js';

/** What a chunk takes over from earlier sweeps. */
export interface CarriedCells {
  readonly cells: readonly Cell[];
  readonly pairs: number;
  /** Of each of the cells, in their order. */
  readonly letters: readonly (readonly CountedLetters[])[];
  /** How many findings are kept in them. */
  readonly findings: number;
}

const NOTHING_CARRIED: CarriedCells = { cells: [], pairs: 0, letters: [], findings: 0 };

/**
 * Finds the cells of a nightly sweep that need not be evaluated, since an earlier sweep has, and neither records, rules,
 * code nor time may have altered a verdict since. Whatever is in doubt is evaluated.
 */
export class CarryOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: RuleLibrary,
    private readonly settings: StandingSettings,
  ) {}

  /** Of these cells, by `cellKey`, those that a sweep will most likely take over: to plan by. */
  async likely(sweep: Sweep, cells: readonly Cell[]): Promise<ReadonlySet<string>> {
    if (!this.carries(sweep)) return new Set();
    const outlines = await this.transactions.run(({ standing }) => standing.outlines(cells));
    return new Set(
      outlines.filter((each) => standsOn(sweep.asOf, each, this.settings)).map(({ cell }) => cellKey(cell)),
    );
  }

  /** What a chunk takes over. Reads a fixed number of times. */
  async of(sweep: Sweep, chunk: SweepChunk): Promise<CarriedCells> {
    if (!this.carries(sweep)) return NOTHING_CARRIED;
    const legend = legendOf(pinnedRuleSets(this.rules, sweep));
    const reader = new StandingReader(legend);
    return this.transactions.run(async (stores) => {
      const sound = this.soundIn(sweep, chunk, textDigest(legendText(legend)));
      const standing = (await stores.standing.load(chunk.cells)).filter(sound);
      return carried(
        stores,
        sweep,
        standing.flatMap((each) => reader.read(each) ?? []),
      );
    });
  }

  /** How what a chunk evaluated stands from now on. */
  standingOf(sweep: Sweep, judged: readonly EvaluatedCell[]): Standing[] {
    if (!this.carries(sweep)) return [];
    const { id: sweepId, asOf } = sweep;
    const { release } = this.settings;
    return judged.map((cell) => {
      // A verdict that could not be had does not stand at all.
      const until = errorsIn(cell) > 0 ? asOf : cell.standsUntil;
      return { cell: cell.cell, sweepId, asOf, until, release };
    });
  }

  /** Somebody who sweeps one town, some rule sets or for a study wants to see it done. */
  private carries({ effect, townCodes, ruleSets }: Sweep): boolean {
    const isWhole = this.rules.ruleSets.every(({ id }) => ruleSets.some((set) => set.id === id));
    return effect === 'record' && townCodes === null && isWhole;
  }

  /**
   * Whether the ledger row of a cell is what this sweep would write: the hash of its leaf, made anew, says so of the cell,
   * the verdicts, the digests and the rule sets.
   */
  private soundIn(sweep: Sweep, chunk: SweepChunk, legendDigest: string): (cell: StandingCell) => boolean {
    const leaves = new CellLeaves(sweep.ruleSets);
    const owed = new Map(chunk.cells.map((cell, at) => [cellKey(cell), { cell, pairs: chunk.owed[at] }]));
    return (standing) => {
      const due = owed.get(cellKey(standing.cell));
      const { ledger, leafHash } = standing;
      return (
        standsOn(sweep.asOf, standing, this.settings) &&
        due?.pairs === ledger.pairs &&
        ledger.legendDigest === legendDigest &&
        leafHash === leaves.hash({ ...ledger, cell: due.cell })
      );
    };
  }
}

/** Those in which findings and tasks are as the verdicts want them: where a task was closed, say, all is looked at. */
async function carried(
  { findings, tasks }: Stores,
  sweep: Sweep,
  standing: readonly StandingVerdicts[],
): Promise<CarriedCells> {
  const cells = standing.map((each) => each.standing.cell);
  if (cells.length === 0) return NOTHING_CARRIED;
  const recorded = {
    marks: await findings.marksInCells(cells),
    tasks: await tasks.unclosedOutlines(cells),
  };
  const onRecord = new AsRecorded(recorded, new Set(sweep.ruleSets.map(({ id }) => id)), sweep.asOf);
  const settled = standing.filter(({ standing: { cell }, failing }) => onRecord.agrees(cell, failing));
  return {
    cells: settled.map((each) => each.standing.cell),
    pairs: settled.reduce((sum, each) => sum + each.standing.ledger.pairs, 0),
    letters: settled.map(({ letters }) => letters),
    findings: settled.reduce((sum, { failing }) => sum + failing.length, 0),
  };
}
