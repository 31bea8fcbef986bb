import { NO_BRAKE } from '../brake/sweep-brake.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { FindingOutline } from '../findings/finding.js';
import type { Stretch } from '../shared/stretch.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { emptiedCell } from './judge-cells.js';
import type { RecordCells, RecordedTallies } from './record-cells.js';
import type { Sweep } from './sweep.js';

/** Cells, or findings, or tasks, that are ended in one transaction. */
const PAGE = 50;

/** One sort of what is to be ended: how the next of it are found, and how they are ended. */
interface Leftovers<T> {
  find(stores: Stores, sweep: Sweep, stretch: Stretch<T>): Promise<readonly T[]>;
  end(stores: Stores, sweep: Sweep, found: readonly T[]): Promise<RecordedTallies>;
}

type Retired = Pick<FindingOutline, 'id' | 'cell' | 'ruleSetId'>;

/**
 * Ends what is kept of cells that have left the registry, and of rule sets that are no longer in force: after a
 * recording sweep that has every verdict it owes. In transactions that do not grow with their number; run again, it goes
 * on where it was cut off.
 */
export class ClearAway {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: RuleLibrary,
    private readonly record: RecordCells,
  ) {}

  /** Counts what was resolved and closed in the sweep's own row; does nothing for any other sweep. */
  async run(sweepId: string): Promise<void> {
    const isDue = await this.transactions.run(async ({ sweeps }) => {
      const sweep = await sweeps.get(sweepId);
      if (sweep === null || !isCounting(sweep) || sweep.effect !== 'record') return false;
      const { failed, evaluated } = await sweeps.chunkTotals(sweepId);
      return failed === 0 && evaluated.pairs === sweep.expected.pairs;
    });
    if (!isDue) return;
    const inForce = this.rules.ruleSets.map(({ id }) => id);
    await this.clear(
      sweepId,
      this.vanished(({ findings }) => findings),
    );
    await this.clear(
      sweepId,
      this.vanished(({ tasks }) => tasks),
    );
    await this.clear(
      sweepId,
      this.retired(({ findings }, { townCodes }, stretch) =>
        findings.unresolvedOutside(inForce, townCodes, stretch),
      ),
    );
    // A task can outlive its findings: while its closing was held.
    await this.clear(
      sweepId,
      this.retired(({ tasks }, { townCodes }, stretch) => tasks.unclosedOutside(inForce, townCodes, stretch)),
    );
  }

  private vanished(of: (stores: Stores) => Stores['findings'] | Stores['tasks']): Leftovers<Cell> {
    return {
      find: (stores, { townCodes }, stretch) => of(stores).vanishedCells(townCodes, stretch),
      end: (stores, sweep, cells) => this.record.run(stores, sweep, eachOnce(cells).map(emptiedCell)),
    };
  }

  private retired(
    find: (stores: Stores, sweep: Sweep, stretch: Stretch<string>) => Promise<Retired[]>,
  ): Leftovers<Retired> {
    return {
      find: (stores, sweep, { after, limit }) => find(stores, sweep, { after: after?.id ?? null, limit }),
      end: (stores, sweep, found) => this.record.retire(stores, sweep, found),
    };
  }

  /** What is ended need not vanish from the list, since its closing may be held: each page begins after the last. */
  private async clear<T>(sweepId: string, leftovers: Leftovers<T>): Promise<void> {
    for (let after: T | null = null; ;) {
      const from: T | null = after;
      const found: readonly T[] = await this.transactions.run(async (stores) => {
        const sweep = await stores.sweeps.getForUpdate(sweepId);
        if (sweep === null || !isCounting(sweep)) return [];
        const some = await leftovers.find(stores, sweep, { after: from, limit: PAGE });
        if (some.length > 0) await note(stores, sweep, await leftovers.end(stores, sweep, some));
        return some;
      });
      if (found.length < PAGE) return;
      after = found.at(-1) ?? null;
    }
  }
}

/** A cell that has moved is found under the town it was in, too. */
const eachOnce = (cells: readonly Cell[]): Cell[] => [
  ...new Map(cells.map((cell) => [cellKey(cell), cell])).values(),
];

/** Nothing is decided of the tasks yet. */
const isCounting = ({ state, brake }: Sweep): boolean =>
  state === 'running' && (brake ?? NO_BRAKE).state === 'counting';

function note({ sweeps }: Stores, sweep: Sweep, ended: RecordedTallies): Promise<void> {
  const resolved = sweep.findings.resolved + ended.findings.resolved;
  const closed = sweep.tasks.closed + ended.tasks.closed;
  return sweeps.update({
    ...sweep,
    findings: { ...sweep.findings, resolved },
    tasks: { ...sweep.tasks, closed },
  });
}
