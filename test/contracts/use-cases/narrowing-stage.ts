import { expect } from '@jest/globals';
import {
  cellKey,
  RegistryReader,
  type AskedMarkets,
  type Cell,
  type ChunkOutcome,
  type ChunkSettings,
  type MissingCell,
  type RegistryClosure,
  type Sweep,
} from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';
import { SystemClock } from '@hongzhu/platform';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, EVERY_NIGHT } from './city.js';

export const DAY = '2024-03-31';
export const BROKEN = 'market/M0007';
/** More than halving a city down to one market can take. */
export const MOST_ROUNDS = 60;

/** A registry of which some cells can not be evaluated. */
export class BreakingRegistry extends RegistryReader {
  /** Called with the cells that are about to be evaluated. */
  breaks: (cells: ReadonlySet<string>) => Promise<void> = () => Promise.resolve();

  constructor(private readonly sound: RegistryReader) {
    super();
  }
  override async loadRosterClosure(cells: readonly Cell[], asked?: AskedMarkets): Promise<RegistryClosure> {
    await this.breaks(new Set(cells.map(cellKey)));
    return this.sound.loadRosterClosure(cells, asked);
  }
  override cellPages: RegistryReader['cellPages'] = (towns) => this.sound.cellPages(towns);
  override loadClosure: RegistryReader['loadClosure'] = (cells) => this.sound.loadClosure(cells);
  override atOneMoment: RegistryReader['atOneMoment'] = (towns, read) => this.sound.atOneMoment(towns, read);
  override getMarket: RegistryReader['getMarket'] = (code) => this.sound.getMarket(code);
  override listMarkets: RegistryReader['listMarkets'] = (filter, page) =>
    this.sound.listMarkets(filter, page);
  override unknownTowns: RegistryReader['unknownTowns'] = (codes) => this.sound.unknownTowns(codes);
}

export const soundly = (): Promise<void> => Promise.resolve();
export const failingWith =
  (error: () => Error) =>
  async (cells: ReadonlySet<string>): Promise<void> => {
    if (cells.has(BROKEN)) throw error();
  };
export interface Stage {
  readonly city: City;
  readonly registry: BreakingRegistry;
  readonly subject: PersistenceSubject;
  readonly persistence: Persistence;
}

const LEASE = { leaseSeconds: 30 };

/** A test on a city in an empty database, of which the registry can be made to break. */
export const stageOn =
  (backend: PersistenceBackend) =>
  (test: (stage: Stage) => Promise<void>, { leaseSeconds }: Pick<ChunkSettings, 'leaseSeconds'> = LEASE) =>
  async () => {
    const subject = await backend.fresh();
    try {
      const registry = new BreakingRegistry(subject.persistence.registry);
      const persistence = { ...subject.persistence, registry };
      const always = () => true;
      const city = await City.over(persistence, always, new SystemClock(), {
        ...EVERY_NIGHT,
        shadow: { share: 0 },
        chunks: { attempts: 3, leaseSeconds, mostPairs: 12_000 },
      });
      await city.import(caseCity(1));
      await test({ city, registry, subject, persistence });
    } finally {
      await subject.stop();
    }
  };

export const planned = async (city: City): Promise<string> => {
  const { id } = await city.useCases.startSweep.run({ asOf: DAY });
  await city.useCases.planSweep.run(id);
  return id;
};
/** Works on what is pending until the sweep is over, as workers do that take failed jobs up again. */
export const workOn = async (city: City, id: string): Promise<ChunkOutcome[]> => {
  const outcomes: ChunkOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const pending = await city.pendingChunks(id);
    if (pending.length === 0) return outcomes;
    const settled = await Promise.allSettled(pending.map((each) => city.useCases.workOnChunk.run(id, each)));
    outcomes.push(...settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
  }
  throw new Error('the sweep does not end');
};
export const missingOf = async ({ persistence }: Stage, id: string): Promise<readonly MissingCell[]> =>
  (await persistence.missing.list(id, { limit: 500 })).items;
export const expectAccounted = async (stage: Stage, sweep: Sweep): Promise<void> => {
  expect(sweep.evaluated.pairs + sweep.missing.pairs).toBe(sweep.expected.pairs);
  expect(await stage.city.verdicts(sweep.id)).toHaveLength(sweep.evaluated.pairs);
  const rows = await stage.subject.rows(
    `select state, pairs, cells from sweep_chunk where sweep_id = '${sweep.id}'`,
  );
  const plan = rows.filter(({ state }) => state !== 'split');
  const cells = plan.flatMap(({ cells: of }) =>
    (typeof of === 'string' ? (JSON.parse(of) as string[][]) : (of as string[][])).map(
      ([type, code]) => `${type}/${code}`,
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(plan.reduce((sum, { pairs }) => sum + Number(pairs), 0)).toBe(sweep.expected.pairs);
};
