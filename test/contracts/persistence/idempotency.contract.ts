import { describe, expect, it } from '@jest/globals';
import {
  AnswerOnce,
  PruneDetail,
  type Begun,
  type IdempotencyEntry,
  type KeptAnswer,
} from '@hongzhu/compliance';
import { SystemClock, TimeOrderedIds } from '@hongzhu/platform';
import { MovedClock } from '../use-cases/moved-clock.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const anEntry = (change: Partial<IdempotencyEntry> = {}): IdempotencyEntry => ({
  account: 'a',
  keyDigest: 'k',
  requestDigest: 'r',
  holder: 'h1',
  createdAt: new Date(1_000),
  leaseUntil: new Date(61_000),
  answer: null,
  ...change,
});
const answer: KeptAnswer = {
  status: 201,
  headers: { etag: '"1"', location: '/x' },
  body: '{"名":"红\\u0000"}',
};
const PARALLEL = 50;

export function idempotencyContract(backend: PersistenceBackend): void {
  describe('idempotency keys', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const find = (account = 'a', keyDigest = 'k') =>
      run(({ idempotency }) => idempotency.find(account, keyDigest));

    it('are taken once', async () => {
      expect(await run(({ idempotency }) => idempotency.take(anEntry()))).toEqual(anEntry());
      const later = anEntry({ holder: 'h2', requestDigest: 's' });
      expect(await run(({ idempotency }) => idempotency.take(later))).toEqual(anEntry());
      expect(await find()).toEqual(anEntry());
      expect(await find('A')).toBeNull();
    });

    it('are prolonged, answered and given free by their holder alone', async () => {
      const stranger = anEntry({ holder: 'h2' });
      await run(async ({ idempotency }) => {
        await idempotency.renew(stranger, new Date(9_000_000));
        await idempotency.answer(stranger, answer);
        await idempotency.free(stranger);
      });
      expect(await find()).toEqual(anEntry());
      await run(({ idempotency }) => idempotency.renew(anEntry(), new Date(99_000)));
      expect(await find()).toEqual(anEntry({ leaseUntil: new Date(99_000) }));
      await run(({ idempotency }) => idempotency.answer(anEntry(), answer));
      expect(await find()).toEqual(anEntry({ leaseUntil: null, answer }));
    });

    it('keep their answer whatever the holder does next', async () => {
      await run(async ({ idempotency }) => {
        await idempotency.answer(anEntry(), { ...answer, status: 200 });
        await idempotency.renew(anEntry(), new Date(1));
        await idempotency.free(anEntry());
      });
      expect(await find()).toEqual(anEntry({ leaseUntil: null, answer }));
    });

    it('are written over, and keep answers without a body', async () => {
      const next = anEntry({ holder: 'h3', leaseUntil: null, answer: { ...answer, body: null } });
      await run(({ idempotency }) => idempotency.replace(next));
      expect(await find()).toEqual(next);
      const large = { ...next, answer: { ...answer, body: '红'.repeat(350_000) } };
      await run(({ idempotency }) => idempotency.replace(large));
      expect(await find()).toEqual(large);
    });

    it('that were given free can be taken anew', async () => {
      const entry = anEntry({ keyDigest: 'free' });
      await run(({ idempotency }) => idempotency.take(entry));
      await run(({ idempotency }) => idempotency.free(entry));
      expect(await find('a', 'free')).toBeNull();
      const next = { ...entry, holder: 'h2' };
      expect(await run(({ idempotency }) => idempotency.take(next))).toEqual(next);
    });

    it('are deleted when their time is over, a few at a time', async () => {
      await run(async ({ idempotency }) => {
        for (const account of ['b', 'c']) {
          for (const keyDigest of ['1', '2'])
            await idempotency.take(anEntry({ account, keyDigest, createdAt: new Date(10) }));
        }
      });
      const prune = () => run(({ idempotency }) => idempotency.deleteBefore(new Date(1_000), 3));
      expect([await prune(), await prune(), await prune()]).toEqual([3, 1, 0]);
      expect(await find()).not.toBeNull();
    });

    it('are pruned when their time is over, and not before, though a sweep has the registry', async () => {
      const hours = 24;
      const clock = new MovedClock(new Date('2030-01-01T00:00:00Z'));
      const { transactions } = at.ports;
      const settings = { hours, leaseSeconds: 60 };
      const once = new AnswerOnce(transactions, clock, new TimeOrderedIds(), settings);
      const prune = new PruneDetail(transactions, clock, { days: 400 }, { hours });
      const counted = async (): Promise<number> =>
        (await at.subject.rows(`select 1 from idempotency_key where account = 'pruned'`)).length;
      const begin = (key: string) => once.begin({ account: 'pruned', key, requestDigest: 'r' });
      await run(({ gate }) => gate.enter('sweep:1'));
      await begin('old');
      clock.move(0.5);
      await begin('new');
      clock.move(0.5);
      await prune.run();
      expect(await counted()).toBe(2);
      clock.move(0.25);
      await prune.run();
      expect(await counted()).toBe(1);
      expect((await begin('old')).kind).toBe('begun');
    });

    it(`let one of ${String(PARALLEL)} begin, of two processes, and give the others its answer`, async () => {
      const others = await at.subject.another();
      const ids = new TimeOrderedIds();
      const processes = [at.ports, others].map(
        ({ transactions }) =>
          new AnswerOnce(transactions, new SystemClock(), ids, { hours: 24, leaseSeconds: 60 }),
      );
      const request = { account: 'many', key: 'same', requestDigest: 'r' };
      const begin = (number: number) => processes[number % 2]!.begin(request);
      const all = () => Promise.all(Array.from({ length: PARALLEL }, (_, number) => begin(number)));
      const first = await all();
      const begun = first.filter((each): each is Begun & { kind: 'begun' } => each.kind === 'begun');
      expect(begun).toHaveLength(1);
      expect(first.filter(({ kind }) => kind === 'running')).toHaveLength(PARALLEL - 1);
      await processes[1]!.finish(begun[0]!.ticket, answer);
      expect(new Set((await all()).map((each) => JSON.stringify(each)))).toEqual(
        new Set([JSON.stringify({ kind: 'answered', answer })]),
      );
    });

    it('that are given free go to one after the other', async () => {
      const once = new AnswerOnce(at.ports.transactions, new SystemClock(), new TimeOrderedIds(), {
        hours: 24,
        leaseSeconds: 60,
      });
      let inWork = 0;
      const untilDone = async (): Promise<void> => {
        const begun = await once.begin({ account: 'many', key: 'freed', requestDigest: 'r' });
        if (begun.kind === 'answered') throw new Error('nobody has answered');
        if (begun.kind === 'running') return untilDone();
        expect(++inWork).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        inWork -= 1;
        await once.free(begun.ticket);
      };
      await Promise.all(Array.from({ length: 10 }, untilDone));
      expect(await run(({ idempotency }) => idempotency.find('many', 'freed'))).toBeNull();
    });
  });
}
