import {
  placeOf,
  cellKey,
  CertificateReader,
  Clock,
  FindingReader,
  HeldTaskReader,
  IdGenerator,
  isSweptWithin,
  MissingCellReader,
  RandomBytes,
  RegistryReader,
  type RegistryClosure,
  type RegistrySource,
  ReviewTaskReader,
  DatabaseTime,
  SweepReader,
  SweepSlotReader,
  WakeUps,
  type CertificateSummary,
  type LedgerRow,
  type CellSize,
  type Finding,
  type FindingFilter,
  type FindingHistoryEntry,
  type HeldTask,
  type MarketFilter,
  type MissingCell,
  type Page,
  type PageRequest,
  type QueuedTask,
  type ReviewTaskFilter,
  type Sweep,
  type SweepSlot,
  type TaskLoad,
  type Within,
} from '@hongzhu/compliance';
import { mayIn, OWNER, type Holder, type Place } from '@hongzhu/permissions';
import { emptyRecords, type ListName, type Market, type RegistryRecords } from '@hongzhu/registry';

/** Everything on one page. */
const onePage = <T>(items: readonly T[]): Page<T> => ({ items, nextCursor: null });

export class FakeSweepReader extends SweepReader {
  ledgerReads = 0;
  readsUntilItFails = Infinity;

  constructor(
    private readonly sweeps: readonly Sweep[],
    /** In the order of their cells. */
    private readonly entries: readonly LedgerRow[] = [],
  ) {
    super();
  }

  override async list({ within }: Within): Promise<Page<Sweep>> {
    return onePage(this.sweeps.filter((sweep) => isSweptWithin(sweep, within)));
  }
  override async get(id: string): Promise<Sweep | null> {
    return this.sweeps.find((sweep) => sweep.id === id) ?? null;
  }
  override async ledger(_: string, after: string | null, limit: number): Promise<LedgerRow[]> {
    if (++this.ledgerReads > this.readsUntilItFails) throw new Error('the database has gone away');
    return this.entries.filter(({ cell }) => after === null || cellKey(cell) > after).slice(0, limit);
  }
}

/** No sweep has a certificate. */
export class FakeCertificateReader extends CertificateReader {
  override async get(): Promise<null> {
    return null;
  }
  override async summaries(): Promise<ReadonlyMap<string, CertificateSummary>> {
    return new Map();
  }
  override async tileHeads(): Promise<never[]> {
    return [];
  }
  override async tile(): Promise<null> {
    return null;
  }
  override async evidence(): Promise<null> {
    return null;
  }
  override async evidencePage(): Promise<never[]> {
    return [];
  }
  override async plannedCells(): Promise<never[]> {
    return [];
  }
}

export class FakeMissingReader extends MissingCellReader {
  constructor(private readonly missing: readonly MissingCell[]) {
    super();
  }
  override async list(): Promise<Page<MissingCell>> {
    return onePage(this.missing);
  }
}

export class FakeHeldTaskReader extends HeldTaskReader {
  constructor(private readonly held: readonly HeldTask[]) {
    super();
  }
  override async list(): Promise<Page<HeldTask>> {
    return onePage(this.held);
  }
}

export class FakeSlotReader extends SweepSlotReader {
  constructor(private readonly slots: readonly SweepSlot[]) {
    super();
  }
  override async list(): Promise<Page<SweepSlot>> {
    return onePage(this.slots);
  }
}

export class FakeFindingReader extends FindingReader {
  constructor(private readonly findings: readonly Finding[]) {
    super();
  }
  override list(filter: FindingFilter & Within): Promise<Page<Finding>> {
    return this.listExplained(filter);
  }
  override async listExplained({ within, taskId, state }: FindingFilter & Within): Promise<Page<Finding>> {
    const holder: Holder = { ...within, role: OWNER };
    return onePage(
      this.findings
        .filter(({ cell }) => mayIn(holder, 'read Finding', placeOf(cell)))
        .filter((finding) => taskId === undefined || finding.taskId === taskId)
        .filter((finding) => state === undefined || finding.state === state),
    );
  }
  override async get(id: string): Promise<Finding | null> {
    return this.findings.find((finding) => finding.id === id) ?? null;
  }
  override async history(): Promise<FindingHistoryEntry[]> {
    return [];
  }
}

export class FakeTaskReader extends ReviewTaskReader {
  lastFilter: ReviewTaskFilter | null = null;

  constructor(private readonly tasks: readonly QueuedTask[]) {
    super();
  }
  override async list(filter: ReviewTaskFilter): Promise<Page<QueuedTask>> {
    this.lastFilter = filter;
    return onePage(this.tasks);
  }
  override async get(id: string): Promise<QueuedTask | null> {
    return this.tasks.find((task) => task.id === id) ?? null;
  }
  override async byTown(): Promise<TaskLoad[]> {
    return [];
  }
  override async summary(): Promise<{ state: string; severity: string; count: number }[]> {
    return this.tasks.map(({ state, severity }) => ({ state, severity, count: 1 }));
  }
  override async placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
    const found = this.tasks.filter(({ id }) => ids.includes(id));
    return new Map(found.map(({ id, cell }) => [id, placeOf(cell)]));
  }
}

export class FakeRegistryReader extends RegistryReader {
  lastRequest: { filter: MarketFilter; page: PageRequest } | null = null;

  constructor(private readonly markets: readonly Market[] = []) {
    super();
  }
  override async *cellPages(): AsyncGenerator<readonly CellSize[]> {
    yield* [];
  }
  override async loadClosure(): Promise<RegistryRecords> {
    return emptyRecords();
  }
  override async loadRosterClosure(): Promise<RegistryClosure> {
    return { records: emptyRecords(), rosters: [] };
  }
  override async atOneMoment<T>(
    _: readonly string[] | null,
    read: (source: RegistrySource | null) => Promise<T>,
  ): Promise<T> {
    if (this.markets.length === 0) return read(null);
    const records = async function* (this: FakeRegistryReader, list: ListName) {
      if (list === 'markets') yield this.markets;
    };
    return read({ city: { code: 'C', name: '样例市' }, records: records.bind(this) });
  }
  override async getMarket(code: string): Promise<Market | null> {
    return this.markets.find((market) => market.code === code) ?? null;
  }
  override async listMarkets(filter: MarketFilter, page: PageRequest): Promise<Page<Market>> {
    this.lastRequest = { filter, page };
    return onePage(this.markets);
  }
  override async unknownTowns(): Promise<string[]> {
    return [];
  }
}

export class FakeWakeUps extends WakeUps {
  override async importWaiting(): Promise<void> {}
  override async sweepWaiting(): Promise<void> {}
  override async recheckWaiting(): Promise<void> {}
  override async eventsWaiting(): Promise<void> {}
  override async chunksWaiting(): Promise<void> {}
  override async chunksAwaited(): Promise<number> {
    return 0;
  }
}

export class FixedClock extends Clock {
  override now(): Date {
    return new Date('2026-03-31T01:00:00Z');
  }
  override today(): string {
    return '2026-03-31';
  }
}

export class FixedDatabaseTime extends DatabaseTime {
  override async now(): Promise<Date> {
    return new FixedClock().now();
  }
}

export class CountingIds extends IdGenerator {
  private last = 0;
  override next(): string {
    return `00000000-0000-7000-8000-${String(++this.last).padStart(12, '0')}`;
  }
}

/** Different each time, and easily told apart. */
export class CountingBytes extends RandomBytes {
  private last = 0;
  override next(): string {
    return String(++this.last).padStart(43, 'x');
  }
}
