import type { Clock, Relayed, Sweep } from '@hongzhu/compliance';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import { SystemClock } from '@hongzhu/platform';
import type { LoggedTransaction, LoggingMariadb } from '../../services/statement-log.js';
import { caseCity, City, type Json } from './city.js';
import { copiedCity } from './copied-city.js';

const DAY = '2025-01-01';
const WORD = { actor: 'a-supervisor', reason: 'a test' };
const DAY_MS = 86_400_000;
const ENDPOINTS = ['e1', 'e2', 'e3'];

/** What sweeps have done, and by which transactions; imports are not among them. */
export interface LoggedNights {
  /** Those that store what came of a chunk. */
  readonly chunks: readonly LoggedTransaction[];
  /** All others. */
  readonly others: readonly LoggedTransaction[];
  /** Opens all there is. */
  readonly first: Sweep;
  /** Of one copy of the city: all that is kept of the others is to be ended, and held. Discarded. */
  readonly shrunk: Sweep;
  /** The same, released. */
  readonly released: Sweep;
  /** With a rule set less. */
  readonly retired: Sweep;
  /** All that was told of it to some endpoints. */
  readonly told: Relayed;
  /** Sweeps whose verdicts were deleted in the end. */
  readonly pruned: number;
  /** Events that are still in the feed after all were deleted. */
  readonly eventsLeft: number;
  /** Of the chunk with the most of them. */
  readonly mostPairs: number;
}

/** Long after. */
class LaterClock extends SystemClock {
  override now(): Date {
    return new Date(super.now().getTime() + 1_000 * DAY_MS);
  }
}

/** Sweeps a city of so many copies, and then what is left of it, in all the ways there are; and prunes what is past. */
export async function logNights(server: LoggingMariadb, copies: number): Promise<LoggedNights> {
  const url = await server.createDatabase();
  const persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 10 });
  try {
    return await new Nights(server, url, persistence).run(copies);
  } finally {
    await persistence.close();
  }
}

class Nights {
  private readonly logged: LoggedTransaction[] = [];

  constructor(
    private readonly server: LoggingMariadb,
    private readonly url: string,
    private readonly persistence: Persistence,
  ) {}

  async run(copies: number): Promise<LoggedNights> {
    const city = await this.city();
    const whole = copiedCity(caseCity(2), copies);
    await load(city, whole);
    const first = await this.logging(() => city.sweep(DAY));
    const mostPairs = await this.mostPairsOf(first);
    await load(city, { ...caseCity(2), towns: whole['towns'] });
    const shrunk = await this.logging(() => city.sweep(DAY));
    await this.logging(() => city.useCases.decideBrake.discard({ ...WORD, sweepId: shrunk.id }));
    const again = await this.logging(() => city.sweep(DAY));
    const released = await this.logging(() =>
      city.useCases.decideBrake.release({ ...WORD, sweepId: again.id }),
    );
    await load(city, whole);
    await this.logging(() => city.sweep(DAY));
    const withoutOne = await this.city((id) => id !== 'five-ones');
    const retired = await this.logging(() => withoutOne.sweep(DAY));
    const told = await this.logging(() => this.tell(city));
    const pruned = await this.logging(() => this.prune());
    const eventsLeft = await this.logging(() => this.forget());
    const isOfChunk = (transaction: LoggedTransaction): boolean =>
      transaction.some(({ text }) => text.startsWith('insert into sweep_cell'));
    const chunks = this.logged.filter(isOfChunk);
    const others = this.logged.filter((transaction) => !isOfChunk(transaction));
    return { chunks, others, first, shrunk, released, retired, told, pruned, eventsLeft, mostPairs };
  }

  private city(
    inForce: (id: string) => boolean = () => true,
    clock: Clock = new SystemClock(),
  ): Promise<City> {
    return City.over(this.persistence, inForce, clock, { shadow: { share: 0 } });
  }

  private async logging<T>(work: () => Promise<T>): Promise<T> {
    await this.server.forget();
    const result = await work();
    this.logged.push(...(await this.server.transactions(this.url)));
    return result;
  }

  private async mostPairsOf({ id }: Sweep): Promise<number> {
    const chunks = await this.persistence.transactions.run(({ certificates }) =>
      certificates.counts(id, -1, 1_000),
    );
    const pairs = chunks.map(({ counts }) =>
      counts.flatMap(({ verdicts }) => Object.values(verdicts)).reduce((sum, number) => sum + number, 0),
    );
    return Math.max(...pairs);
  }

  /** Gives all events their places, and writes their deliveries. */
  private async tell({ useCases }: City): Promise<Relayed> {
    const at = new Date();
    for (const id of ENDPOINTS) {
      await this.persistence.transactions.run(({ webhooks }) =>
        webhooks.insert({
          ...{ id, url: `https://${id}.example/`, eventTypes: null, description: '', state: 'enabled' },
          ...{ disabledReason: null, disabledAt: null, deadInARow: 0 },
          secrets: { current: `whsec_${Buffer.alloc(32, 1).toString('base64')}`, previous: null },
          ...{ createdAt: at, updatedAt: at, version: 1 },
        }),
      );
    }
    return useCases.relayEvents.run();
  }

  /** Deletes what was told, and what was to be sent to endpoints that are no more. */
  private async forget(): Promise<number> {
    for (const id of ENDPOINTS)
      await this.persistence.transactions.run(({ webhooks }) => webhooks.delete(id));
    const later = await this.city(undefined, new LaterClock());
    while ((await later.useCases.pruneEvents.run()) !== 'done');
    return (await this.persistence.changes.after(0, 1)).events.length;
  }

  private async prune(): Promise<number> {
    const later = await this.city(undefined, new LaterClock());
    let pruned = 0;
    for (;;) {
      const { state, prunedIds } = await later.useCases.pruneDetail.run();
      pruned += prunedIds.length;
      if (state === 'done') return pruned;
    }
  }
}

async function load(city: City, snapshot: Json): Promise<void> {
  const { state, errors } = await city.import(snapshot);
  if (state !== 'succeeded') throw new Error(`the import was ${state}: ${JSON.stringify(errors)}`);
}
