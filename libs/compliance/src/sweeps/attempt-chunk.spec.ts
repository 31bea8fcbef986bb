import { describe, expect, it } from '@jest/globals';
import { HongzhuError, StorageError } from '../shared/hongzhu-error.js';
import { Transactions, type Stores } from '../shared/transactions.js';
import { AttemptChunk, MOST_EXCUSES, type ChunkClaim } from './attempt-chunk.js';
import { NO_ATTEMPTS, type ChunkAttempts, type PendingChunk } from './chunk-attempts.js';

class Outage extends StorageError {
  override readonly isOutage = true;
}
const outage = (): Error => new Outage('database_error', 'lost');
const broken = (): Error => new HongzhuError('stored_value_unreadable', 'unreadable');

/** One chunk of one market, in a database that can be away. */
class OneChunk extends Transactions {
  now = new Date('2026-03-31T02:00:00Z').getTime();
  isAway = false;
  leftOut: string | null = null;
  attempts: ChunkAttempts = NO_ATTEMPTS;
  private readonly chunk: PendingChunk['chunk'] = {
    sweepId: 's',
    number: 0,
    state: 'pending',
    cells: [{ type: 'market', code: 'M1', townCode: 'T1' }],
    owed: [7],
    pairs: 7,
  };

  override async run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    if (this.isAway) throw outage();
    const stores = {
      sweeps: {
        getForUpdate: async () => ({ state: 'running' }),
        failChunk: async (_: string, __: number, code: string) => ((this.leftOut = code), true),
      },
      missing: { insert: async () => undefined, countWhole: async () => 0 },
      chunks: {
        now: async () => new Date(this.now),
        lockPending: async () => (this.leftOut === null ? { chunk: this.chunk, ...this.attempts } : null),
        noteAttempts: async (_: unknown, noted: ChunkAttempts) =>
          void (this.attempts = {
            attempts: noted.attempts,
            excuses: noted.excuses,
            fence: noted.fence,
            leaseUntil: noted.leaseUntil,
            failure: noted.failure,
          }),
      },
    };
    return work(stores as unknown as Stores);
  }
}

const aWorker = (database: OneChunk): AttemptChunk =>
  new AttemptChunk(database, { attempts: 3, leaseSeconds: 30, mostPairs: 12_000 });
const claimOf = async (worker: AttemptChunk): Promise<ChunkClaim> => {
  const beginning = await worker.begin('s', 0);
  if (beginning.kind !== 'claimed') throw new Error(`the chunk is ${beginning.kind}`);
  return beginning.claim;
};

describe('attempts at a chunk', () => {
  it('are counted before the work begins, and keep others out until the lease ends', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    await claimOf(worker);
    expect(database.attempts).toMatchObject({ attempts: 1, fence: 1 });
    expect(await aWorker(database).begin('s', 0)).toEqual({ kind: 'busy' });
    database.now += 30_000;
    expect((await claimOf(worker)).fence).toBe(2);
    expect(database.attempts).toMatchObject({ attempts: 2, failure: 'attempt_not_ended' });
  });

  it('are used up by three failures, the third of which leaves the market out', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    expect(await worker.fail(await claimOf(worker), broken())).toBeNull();
    expect(await worker.fail(await claimOf(worker), broken())).toBeNull();
    const left = await worker.fail(await claimOf(worker), broken());
    expect(left).toMatchObject({ reason: 'stored_value_unreadable', leftOut: [{ code: 'M1' }] });
    expect(database.leftOut).toBe('stored_value_unreadable');
    expect(await worker.begin('s', 0)).toEqual({ kind: 'over' });
  });

  it('are used up by three deaths as well, which nobody could write down', async () => {
    const database = new OneChunk();
    for (let death = 0; death < 3; death += 1) {
      await claimOf(aWorker(database));
      database.now += 30_000;
    }
    const beginning = await aWorker(database).begin('s', 0);
    expect(beginning).toMatchObject({ kind: 'narrowed', narrowed: { reason: 'attempt_not_ended' } });
  });

  it('keep what unexpected errors say to themselves', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    await worker.fail(await claimOf(worker), new SyntaxError('"Zhang San" is not valid JSON'));
    expect(database.attempts.failure).toBe('unexpected_error');
  });

  it('that an outage ended are excused, but not for ever', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    for (let time = 0; time < MOST_EXCUSES; time += 1) await worker.fail(await claimOf(worker), outage());
    expect(database.attempts).toMatchObject({ attempts: 0, excuses: MOST_EXCUSES });
    for (let time = 0; time < 3; time += 1) await worker.fail(await claimOf(worker), outage());
    expect(database.leftOut).toBe('database_error');
  });

  it('are excused later when the outage keeps even that from being written down', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    const claim = await claimOf(worker);
    database.isAway = true;
    await expect(worker.fail(claim, outage())).rejects.toMatchObject({ code: 'database_error' });
    database.isAway = false;
    expect(database.attempts.attempts).toBe(1);
    await claimOf(worker);
    expect(database.attempts).toMatchObject({ attempts: 1, excuses: 1, fence: 2 });
  });

  it('are excused later without a word on the lease that another worker has by then', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    const claim = await claimOf(worker);
    database.isAway = true;
    await expect(worker.fail(claim, outage())).rejects.toThrow();
    database.isAway = false;
    database.now += 30_000;
    await claimOf(aWorker(database));
    expect(await worker.begin('s', 0)).toEqual({ kind: 'busy' });
    expect(database.attempts).toMatchObject({ attempts: 1, excuses: 1, fence: 2 });
    expect(database.attempts.leaseUntil!.getTime()).toBe(database.now + 30_000);
  });

  it('of a late worker change nothing when they fail', async () => {
    const database = new OneChunk();
    const worker = aWorker(database);
    const late = await claimOf(worker);
    database.now += 30_000;
    await claimOf(aWorker(database));
    const before = database.attempts;
    expect(await worker.fail(late, broken())).toBeNull();
    expect(database.attempts).toEqual(before);
  });
});
