import { beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '../shared/clock.js';
import { Transactions, type Stores } from '../shared/transactions.js';
import { IdGenerator } from '../shared/ids.js';
import { isSameEntry, type AuditEntry } from './audit-entry.js';
import { MOST_WAITING, ReadLog, type Look } from './read-log.js';

class Now extends Clock {
  override now(): Date {
    return new Date('2026-03-31T00:00:00.000Z');
  }
  override today(): string {
    return '2026-03-31';
  }
}

class Counted extends IdGenerator {
  private last = 0;
  override next(): string {
    return `batch-${String(++this.last)}`;
  }
}

/** Keeps what is appended, by transaction; fails while it is told to. */
class Appending extends Transactions {
  readonly batches: AuditEntry[][] = [];
  isDown = false;
  /** Whether what is committed is not answered. */
  isMute = false;
  /** Called in the middle of a transaction. */
  meanwhile: () => void = () => undefined;

  override async run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const has = async (entry: AuditEntry): Promise<boolean> =>
      this.batches.flat().some((known) => isSameEntry(known, entry));
    const append = async (entries: readonly AuditEntry[]): Promise<void> => {
      this.meanwhile();
      if (this.isDown) throw new Error('the database has gone away');
      this.batches.push([...entries]);
    };
    const done = await work({ audit: { append, has } } as unknown as Stores);
    if (this.isMute) throw new Error('the connection is gone');
    return done;
  }
}

const read = (id: string): Look => ({
  action: 'members.read',
  ...{
    actor: 'I-1',
    origin: '10.0.0.1',
    subject: `findings/${id}`,
    route: '/findings/:id',
    of: {},
    code: null,
  },
});

describe('what was looked at', () => {
  let transactions: Appending;
  let log: ReadLog;
  beforeEach(() => {
    transactions = new Appending();
    log = new ReadLog(transactions, new Now(), new Counted());
  });

  it('is appended together, the same look once with how often', async () => {
    for (const id of ['a', 'b', 'a']) log.note(read(id));
    log.note({ ...read('c'), code: 'not_found' });
    expect(transactions.batches).toEqual([]);
    await log.flush();
    const entry = {
      actor: 'I-1',
      origin: '10.0.0.1',
      action: 'members.read',
      before: null,
      noteDigest: null,
    };
    expect(transactions.batches).toEqual([
      [
        expect.objectContaining({
          ...entry,
          subject: 'findings/a',
          after: { route: '/findings/:id', of: {}, batch: 'batch-1', times: 2 },
        }),
        expect.objectContaining({
          ...entry,
          subject: 'findings/b',
          after: { route: '/findings/:id', of: {}, batch: 'batch-1' },
        }),
        expect.objectContaining({ ...entry, subject: 'findings/c', result: 'not_found' }),
      ],
    ]);
    await log.flush();
    expect(transactions.batches).toHaveLength(1);
  });

  it('is appended in parts, so that nobody else waits long for the end of the log', async () => {
    for (let at = 0; at < 1_200; at++) log.note(read(String(at)));
    await log.flush();
    expect(transactions.batches.map(({ length }) => length)).toEqual([500, 500, 200]);
  });

  it('waits on while it can not be appended, with what comes meanwhile, in its order', async () => {
    transactions.isDown = true;
    transactions.meanwhile = () => log.note(read('a'));
    for (const id of ['a', 'b']) log.note(read(id));
    await expect(log.flush()).rejects.toThrow('gone away');
    transactions.isDown = false;
    transactions.meanwhile = () => undefined;
    await log.flush();
    expect(transactions.batches).toMatchObject([
      [{ subject: 'findings/a' }, { subject: 'findings/b' }],
      [{ subject: 'findings/a' }],
    ]);
  });

  it('is appended once where the commit was done and its answer was lost, with what came meanwhile after it', async () => {
    transactions.isMute = true;
    for (const id of ['a', 'b']) log.note(read(id));
    await expect(log.flush()).rejects.toThrow('connection');
    log.note(read('a'));
    transactions.isMute = false;
    await log.flush();
    expect(transactions.batches).toMatchObject([
      [{ subject: 'findings/a' }, { subject: 'findings/b' }],
      [{ subject: 'findings/a', after: { batch: 'batch-2' } }],
    ]);
    await log.flush();
    expect(transactions.batches).toHaveLength(2);
  });

  it('is counted while nobody knows whether it was put down', async () => {
    transactions.isDown = true;
    for (let at = 0; at < MOST_WAITING; at++) log.note(read(String(at)));
    await expect(log.flush()).rejects.toThrow('gone away');
    expect(log.isFull).toBe(true);
    transactions.isDown = false;
    await log.flush();
    expect(log.isFull).toBe(false);
    expect(transactions.batches.flat()).toHaveLength(MOST_WAITING);
  });

  it('is in each of two flushes at once only once', async () => {
    log.note(read('a'));
    await Promise.all([log.flush(), log.flush()]);
    expect(transactions.batches.flat()).toHaveLength(1);
  });

  it('is too much to show more before it is put down', async () => {
    for (let at = 0; at < MOST_WAITING; at++) {
      expect(log.isFull).toBe(false);
      log.note(read(String(at)));
    }
    expect(log.isFull).toBe(true);
    await log.flush();
    expect(log.isFull).toBe(false);
  });
});
