import {
  cellKey,
  HongzhuError,
  RegistryReader,
  type AskedMarkets,
  type Cell,
  type CellSize,
  type Ports,
  type RegistryClosure,
  type Sweep,
} from '@hongzhu/compliance';
import type { Market, RegistryRecords } from '@hongzhu/registry';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';
import { MovedClock } from './moved-clock.js';

export type Row = Json & { code: string };
export const rows = (snapshot: Json, list: string): Row[] => snapshot[list] as Row[];

/** A registry that a test breaks, or changes while it is read. */
class DisturbedReader extends RegistryReader {
  brokenCell: string | null = null;
  whileRead: (() => Promise<unknown>) | null = null;
  /** Whether all markets are asked about, whoever says that some are not. */
  readsWhole = false;
  /** The codes of the markets that were read in outline, by the towns for which. */
  readonly outlines: { readonly towns: readonly string[]; readonly markets: readonly string[] }[] = [];

  constructor(private readonly sound: RegistryReader) {
    super();
  }
  override cellPages(townCodes: readonly string[] | null): AsyncIterable<readonly CellSize[]> {
    return this.sound.cellPages(townCodes);
  }
  override loadClosure(cells: readonly Cell[]): Promise<RegistryRecords> {
    return this.sound.loadClosure(cells);
  }
  override async loadRosterClosure(cells: readonly Cell[], asked?: AskedMarkets): Promise<RegistryClosure> {
    if (cells.some((cell) => cellKey(cell) === this.brokenCell)) {
      throw new HongzhuError('stored_value_unreadable', 'A value cannot be read.');
    }
    const towns = cells.filter(({ type }) => type === 'town').map(({ code }) => code);
    const noted: AskedMarkets = (markets) => {
      const all = markets.map(({ code }) => code);
      const whole = new Set(this.readsWhole ? all : (asked?.(markets) ?? all));
      this.outlines.push({ towns, markets: all.filter((code) => !whole.has(code)) });
      return [...whole];
    };
    const closure = await this.sound.loadRosterClosure(cells, noted);
    const disturb = this.whileRead;
    this.whileRead = null;
    await disturb?.();
    return closure;
  }
  override atOneMoment: RegistryReader['atOneMoment'] = (towns, read) => this.sound.atOneMoment(towns, read);
  override getMarket(code: string): Promise<Market | null> {
    return this.sound.getMarket(code);
  }
  override listMarkets(
    ...asked: Parameters<RegistryReader['listMarkets']>
  ): ReturnType<RegistryReader['listMarkets']> {
    return this.sound.listMarkets(...asked);
  }
  override unknownTowns(townCodes: readonly string[]): Promise<string[]> {
    return this.sound.unknownTowns(townCodes);
  }
}

/** A city of which a sweep was recorded today, and what a test needs to change it and to look at it. */
export interface RecheckStage {
  readonly city: City;
  readonly clock: MovedClock;
  readonly reader: DisturbedReader;
  readonly subject: PersistenceSubject;
  readonly first: Sweep;
  readonly asOf: string;
  /** The keys of the cells that are due, sorted. */
  due(): Promise<string[]>;
  /** Imports the city with a change. */
  change(edit: (snapshot: Json) => void): Promise<void>;
  drift(sweepId: string): Promise<number>;
}

/** A test on a city that was swept as of the day of its snapshot, which is today. */
export const onRecheckStage =
  (
    backend: PersistenceBackend,
    test: (stage: RecheckStage) => Promise<void>,
    settings: Partial<Pick<Ports, 'brake' | 'standing' | 'chunks'>> = { brake: { share: 1, least: 1_000 } },
  ) =>
  async () => {
    const subject = await backend.fresh();
    try {
      const snapshot = caseCity(1);
      const asOf = String(snapshot['asOf']);
      const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
      const reader = new DisturbedReader(subject.persistence.registry);
      const persistence = { ...subject.persistence, registry: reader };
      const city = await City.over(persistence, undefined, clock, { shadow: { share: 0 }, ...settings });
      await city.import(snapshot);
      const first = await city.sweep(asOf);
      await test({
        ...{ city, clock, reader, subject, first, asOf },
        due: async () => {
          const found = await persistence.transactions.run(({ rechecks }) =>
            rechecks.next(clock.now(), 10_000),
          );
          return found.map(({ cell }) => cellKey(cell)).sort();
        },
        change: async (edit) => {
          const changed = caseCity(1);
          edit(changed);
          const { state, errors } = await city.import(changed);
          if (state !== 'succeeded') throw new Error(`the import was ${state}: ${JSON.stringify(errors)}`);
        },
        drift: async (id) => (await persistence.drift.counts([id])).get(id) ?? 0,
      });
    } finally {
      await subject.stop();
    }
  };
