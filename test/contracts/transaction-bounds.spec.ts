import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startLoggingMariadb,
  type LoggedTransaction,
  type LoggingMariadb,
} from '../services/statement-log.js';
import { logNights, type LoggedNights } from './use-cases/logged-nights.js';

/** 180 markets, and four times that. */
const COPIES = 3;
/** What a query may answer (Vitess) and a transaction may hold (TiDB), unless these are set otherwise. */
const MOST_ROWS_READ = 10_000;
const MOST_BYTES = 100_000_000;
/** Of fifty cells with all that is found in them, or of five hundred tasks; an upsert counts twice. */
const MOST_ROWS_WRITTEN = 3_000;
/** The cells that happen to be of one page differ from those of another. */
const UNEVENNESS = 1.25;
/** A finding with its history, its task, two events, and whom they touch; an upsert counts twice. */
const MOST_ROWS_A_PAIR = 8;

const rowsWritten = (transaction: LoggedTransaction): number =>
  transaction.reduce((sum, statement) => sum + statement.rowsWritten, 0);
const rowsRead = (transaction: LoggedTransaction): number =>
  Math.max(0, ...transaction.map(({ rowsSent }) => rowsSent));
const bytes = (transaction: LoggedTransaction): number =>
  transaction.reduce((sum, statement) => sum + statement.bytes, 0);
const statements = (transaction: LoggedTransaction): number => transaction.length;
const most = (transactions: readonly LoggedTransaction[], of: (one: LoggedTransaction) => number): number =>
  Math.max(...transactions.map(of));

describe('the transactions of sweeps, and of what is told of them', () => {
  let server: LoggingMariadb;
  let small: LoggedNights;
  let large: LoggedNights;

  beforeAll(async () => {
    server = await startLoggingMariadb();
    small = await logNights(server, COPIES);
    large = await logNights(server, 4 * COPIES);
    for (const { chunks, others } of [small, large]) {
      const figures = [chunks, others].map((some) =>
        [statements, rowsWritten, rowsRead, bytes].map((of) => most(some, of)),
      );
      process.stdout.write(
        `most statements, rows written, rows read, bytes of a chunk's transaction, and of others: ${figures.join(' | ')}\n`,
      );
    }
  }, 600_000);
  afterAll(() => server.stop(), 60_000);

  it('are of sweeps in which everything was to be done', () => {
    for (const { first, shrunk, released, retired, pruned, told, eventsLeft } of [small, large]) {
      expect(first).toMatchObject({ state: 'complete', brake: { exempt: true } });
      expect(shrunk).toMatchObject({ state: 'complete', brake: { state: 'held' } });
      expect(released.brake).toMatchObject({ state: 'released' });
      expect(retired).toMatchObject({ state: 'complete' });
      expect(pruned).toBeGreaterThan(0);
      // Many pages, in one run.
      expect(told).toMatchObject({ state: 'done', deliveries: 3 * told.events });
      expect(told.events).toBeGreaterThan(2_000);
      expect(eventsLeft).toBe(0);
    }
    expect(large.first.expected.markets).toBe(4 * small.first.expected.markets);
    // More than go into one transaction.
    expect(large.shrunk.brake?.closing).toBeGreaterThan(1_000);
    expect(large.released.brake?.applied.closed).toBeGreaterThan(500);
    for (const sort of ['shrunk', 'retired'] as const) {
      expect(large[sort].findings.resolved).toBeGreaterThan(1_000);
      expect(large[sort].findings.resolved).toBeGreaterThan(3 * small[sort].findings.resolved);
    }
  });

  it('but for those of chunks do not grow with the number of markets', () => {
    expect(most(large.others, statements)).toBeLessThanOrEqual(most(small.others, statements));
    expect(most(large.others, rowsWritten)).toBeLessThanOrEqual(MOST_ROWS_WRITTEN);
    expect(most(large.others, rowsWritten)).toBeLessThanOrEqual(UNEVENNESS * most(small.others, rowsWritten));
  });

  it('of chunks grow with the pairs of the chunk alone, which have a bound', () => {
    for (const { chunks, mostPairs } of [small, large]) {
      expect(most(chunks, rowsWritten)).toBeLessThanOrEqual(MOST_ROWS_A_PAIR * mostPairs);
    }
    // What inserts of many rows are cut into is the only thing that adds statements.
    const cuts = most(large.chunks, bytes) / 1_000_000;
    expect(most(large.chunks, statements)).toBeLessThanOrEqual(most(small.chunks, statements) + 4 * cuts);
  });

  it('hold fewer bytes than a distributed database takes, and read fewer rows at a time than it gives', () => {
    for (const { chunks, others } of [small, large]) {
      expect(most([...chunks, ...others], bytes)).toBeLessThan(MOST_BYTES);
      expect(most([...chunks, ...others], rowsRead)).toBeLessThan(MOST_ROWS_READ);
    }
  });
});
