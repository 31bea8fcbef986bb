import { describe, expect, it } from '@jest/globals';
import type { CarryOver } from '../standing/carry-over.js';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { BeginSweep } from '../brake/begin-sweep.js';
import { RuleLibrary } from '../evaluation/rule-library.js';
import type { CellSize, RegistryReader } from '../registry/registry-reader.js';
import { Clock } from '../shared/clock.js';
import { Transactions, type Stores } from '../shared/transactions.js';
import type { FinishSweep } from './finish-sweep.js';
import { FreezeSweep } from './freeze-sweep.js';
import { PlanSweep } from './plan-sweep.js';
import type { WakeChunks } from './wake-chunks.js';
import { queuedSweep, type Sweep, type SweepChunk } from './sweep.js';

const MOST_PAIRS = 12_000;
const NOW = new Date('2026-03-31T02:00:00Z');
const TYPES = ['town', 'market', 'organization', 'branch', 'instructor'];
/** One rule about organizations. */
const RULE_SET = {
  id: 'a-set',
  version: '1.0.0',
  rules: [],
  documents: { ruleSet: { id: 'a-set', version: '1.0.0' }, rules: [] },
  subjects: Object.fromEntries(TYPES.map((type) => [type, { rules: type === 'organization' ? [{}] : [] }])),
} as unknown as CompiledRuleSet;

/** Markets of which each fills a chunk, a page each. */
const PAGES = ['M1', 'M2', 'M3'].map((code): CellSize[] => [
  {
    cell: { type: 'market', code, townCode: 'T1' },
    subjects: { market: 1, town: 0, organization: MOST_PAIRS, branch: 0, instructor: 0 },
    counted: 0,
    profiles: 0,
  },
]);

class FixedClock extends Clock {
  override now = (): Date => NOW;
  override today = (): string => '2026-03-31';
}

/** One sweep and its chunks, as a database keeps them: transactions run one after another. */
class OneSweep extends Transactions {
  sweep: Sweep = queuedSweep({
    id: 's',
    asOf: '2026-03-31',
    effect: 'record',
    townCodes: null,
    ruleSets: [{ id: 'a-set', version: '1.0.0', digest: null }],
    requestedAt: NOW,
  });
  readonly chunks = new Map<number, SweepChunk>();

  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const sweeps = {
      get: async () => this.sweep,
      getForUpdate: async () => this.sweep,
      update: async (sweep: Sweep) => void (this.sweep = sweep),
      insertChunks: async (chunks: readonly SweepChunk[]) =>
        chunks.forEach((chunk) => this.chunks.has(chunk.number) || this.chunks.set(chunk.number, chunk)),
      plannedChunks: async () => ({
        chunks: this.chunks.size,
        pairs: [...this.chunks.values()].reduce((sum, { pairs }) => sum + pairs, 0),
      }),
      hasEnded: async () => true,
      forgetChunks: async (_sweepId: string, limit: number) => {
        const numbers = [...this.chunks.keys()].slice(0, limit);
        numbers.forEach((number) => this.chunks.delete(number));
        return numbers.length;
      },
    };
    const tasks = { countUnclosed: async () => 400 };
    const stores = {
      sweeps,
      tasks,
      gate: { enter: async () => true },
      texts: { keep: async () => undefined },
    };
    return work(stores as unknown as Stores);
  }
}

const planner = (database: OneSweep, afterPage: () => Promise<void> = async () => undefined): PlanSweep => {
  async function* cellPages() {
    for (const page of PAGES) {
      yield page;
      await afterPage();
    }
  }
  const registry = { cellPages } as unknown as RegistryReader;
  const rules = new RuleLibrary([RULE_SET]);
  const carryOver = { likely: async () => new Set() } as unknown as CarryOver;
  const begin = new BeginSweep(new FixedClock(), { share: 0.2, least: 50 });
  return new PlanSweep(
    database,
    rules,
    new FreezeSweep(
      { transactions: database, registry, rules, chunks: { mostPairs: MOST_PAIRS } },
      carryOver,
      begin,
    ),
    { run: async () => undefined } as unknown as WakeChunks,
    { run: async () => undefined } as unknown as FinishSweep,
  );
};

const expectPlanned = ({ sweep, chunks }: OneSweep) => {
  const pairs = PAGES.length * MOST_PAIRS;
  expect(sweep).toMatchObject({ state: 'running', expected: { markets: PAGES.length, pairs } });
  expect([...chunks.values()].map(({ cells }) => cells.map(({ code }) => code))).toEqual([
    ['M1'],
    ['M2'],
    ['M3'],
  ]);
};

describe('planning a sweep', () => {
  it('stores every chunk, and lets the sweep run', async () => {
    const database = new OneSweep();
    expect(await planner(database).run('s')).toBe('done');
    expectPlanned(database);
  });

  it.each([1, 2, 3])(
    'comes to the same when a second planner does it all after page %i of the first',
    async (page) => {
      const database = new OneSweep();
      let pages = 0;
      const first = planner(database, async () => {
        pages += 1;
        if (pages === page) await planner(database).run('s');
      });
      await first.run('s');
      expectPlanned(database);
    },
  );

  it('goes on where a planner died', async () => {
    const database = new OneSweep();
    const dying = planner(database, () =>
      database.chunks.size > 0 ? Promise.reject(new Error('killed')) : Promise.resolve(),
    );
    await expect(dying.run('s')).rejects.toThrow('killed');
    expect([database.sweep.state, database.chunks.size]).toEqual(['queued', 1]);
    await planner(database).run('s');
    expectPlanned(database);
  });

  it('never runs a plan that is not its own: chunks of another version are deleted, and the next attempt is right', async () => {
    const database = new OneSweep();
    for (let number = 7; number < 1_200; number += 1) {
      const other: SweepChunk = { sweepId: 's', number, state: 'pending', cells: [], owed: [], pairs: 1 };
      database.chunks.set(number, other);
    }
    await expect(planner(database).run('s')).rejects.toMatchObject({ code: 'plan_differs' });
    expect([database.sweep.state, database.chunks.size]).toEqual(['queued', 0]);
    await planner(database).run('s');
    expectPlanned(database);
  });
});
