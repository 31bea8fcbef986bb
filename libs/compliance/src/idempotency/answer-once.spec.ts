import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Stores, Transactions } from '../shared/transactions.js';
import { AnswerOnce, type Begun } from './answer-once.js';
import { FakeIdempotencyStore } from './idempotency-store.fixture.js';
import type { IdempotencyTicket } from './idempotency-store.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const request = { account: 'a', key: 'k', requestDigest: 'r' };
const answer = { status: 201, headers: { etag: '"1"' }, body: '{}' };

let store: FakeIdempotencyStore;
let now: number;
let once: AnswerOnce;

const onStore = (): void => {
  store = new FakeIdempotencyStore();
  now = 1_000_000_000_000;
  let last = 0;
  const transactions: Transactions = {
    run: (work) => work({ idempotency: store } as unknown as Stores),
  };
  const clock = { now: () => new Date(now), today: () => '2026-03-31' };
  const ids = { next: () => String(++last) };
  once = new AnswerOnce(transactions, clock, ids, { hours: 24, leaseSeconds: 60 });
};
beforeEach(onStore);

async function begun(other: Partial<typeof request> = {}): Promise<IdempotencyTicket> {
  const outcome = await once.begin({ ...request, ...other });
  if (outcome.kind !== 'begun') throw new Error(outcome.kind);
  return outcome.ticket;
}

describe('a request with a key', () => {
  it('is begun once, however many come at once', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => once.begin(request)));
    expect(all.filter(({ kind }) => kind === 'begun')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'running')).toHaveLength(49);
  });

  it('that was done has its answer', async () => {
    await once.finish(await begun(), answer);
    expect(await once.begin(request)).toEqual({ kind: 'answered', answer });
  });

  it('of another account, or with another key, is another', async () => {
    await begun();
    await begun({ account: 'b' });
    await begun({ key: 'l' });
  });

  it.each(['running', 'done'])('that is not the one the key came with is refused: %s', async (state) => {
    const ticket = await begun();
    if (state === 'done') await once.finish(ticket, answer);
    await expect(once.begin({ ...request, requestDigest: 's' })).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  it('that gave its key free can be followed by any other', async () => {
    await once.free(await begun());
    await begun({ requestDigest: 's' });
  });

  it('whose process died can be made again when its lease is over', async () => {
    const first = await begun();
    now += MINUTE_MS - 1;
    expect((await once.begin(request)).kind).toBe('running');
    now += 1;
    const second = await begun();
    expect(second.holder).not.toBe(first.holder);
    await once.finish(first, { ...answer, body: 'late' });
    expect((await once.begin(request)).kind).toBe('running');
    await once.finish(second, answer);
    await once.free(first);
    expect(await once.begin(request)).toEqual({ kind: 'answered', answer });
  });

  it('that takes long prolongs its lease', async () => {
    const ticket = await begun();
    now += MINUTE_MS - 1;
    await once.renew(ticket);
    now += MINUTE_MS - 1;
    expect((await once.begin(request)).kind).toBe('running');
  });

  it('means nothing any more after a day', async () => {
    await once.finish(await begun(), answer);
    now += 24 * HOUR_MS - 1;
    expect((await once.begin(request)).kind).toBe('answered');
    now += 1;
    await begun({ requestDigest: 's' });
  });

  it('keeps neither the key nor what was asked', async () => {
    await begun({ key: 'a-key-in-clear' });
    expect(JSON.stringify([...store.entries])).not.toContain('a-key-in-clear');
  });
});

describe('whatever happens, in whatever order', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('begin' as const), digest: fc.constantFrom('r', 's') }),
    fc.record({ what: fc.constantFrom('finish' as const, 'free' as const, 'renew' as const), at: fc.nat(9) }),
    fc.record({ what: fc.constant('wait' as const), ms: fc.constantFrom(1, MINUTE_MS / 2, MINUTE_MS) }),
  );

  it('nobody begins while another holds an unexpired lease, and what was answered first stays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        onStore();
        const tickets: IdempotencyTicket[] = [];
        let holder: { readonly holder: string; until: number } | null = null;
        let kept: string | null = null;
        for (const each of steps) {
          if (each.what === 'wait') now += each.ms;
          else if (each.what === 'begin') {
            const outcome: Begun | null = await once
              .begin({ ...request, requestDigest: each.digest })
              .catch(() => null);
            if (outcome?.kind === 'answered') expect(outcome.answer.body).toBe(kept);
            if (outcome?.kind !== 'begun') continue;
            expect(kept).toBeNull();
            expect(holder === null || holder.until <= now).toBe(true);
            tickets.push(outcome.ticket);
            holder = { holder: outcome.ticket.holder, until: now + MINUTE_MS };
          } else {
            const ticket = tickets[each.at];
            if (ticket === undefined) continue;
            const isHolder: boolean = kept === null && holder?.holder === ticket.holder;
            if (each.what === 'finish') {
              await once.finish(ticket, { ...answer, body: ticket.holder });
              if (isHolder) kept = ticket.holder;
            } else if (each.what === 'free') {
              await once.free(ticket);
              if (isHolder) holder = null;
            } else {
              await once.renew(ticket);
              if (isHolder && holder !== null) holder.until = now + MINUTE_MS;
            }
          }
        }
      }),
    );
  });
});
