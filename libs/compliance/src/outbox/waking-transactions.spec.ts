import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import type { OutboxEvent } from './outbox.js';
import { WakingTransactions } from './waking-transactions.js';

const EVENT: OutboxEvent = {
  ...{ id: 'v1', type: 'task.closed', subject: 'tasks/t1', at: new Date(0), data: {} },
};

/** Transactions on a store that notes what happens, in order; the first `failures` attempts are tried again. */
function staged(failures = 0) {
  const seen: string[] = [];
  const outbox = {
    append: async (events: readonly OutboxEvent[]) => void seen.push(`${events.length} written`),
  };
  let attempts = 0;
  const transactions: Transactions = {
    run: async (work) => {
      for (;;) {
        const result = await work({ outbox } as unknown as Stores);
        attempts += 1;
        if (attempts <= failures) continue;
        seen.push('committed');
        return result;
      }
    },
  };
  const wakeUps = { eventsWaiting: async () => void seen.push('woken') } as unknown as WakeUps;
  return { seen, transactions: new WakingTransactions(transactions, wakeUps) };
}

describe('a transaction', () => {
  it('that wrote events wakes those who tell of them, after its commit', async () => {
    const { seen, transactions } = staged();
    expect(await transactions.run(async ({ outbox }) => (await outbox.append([EVENT]), 7))).toBe(7);
    expect(seen).toEqual(['1 written', 'committed', 'woken']);
  });

  it('that wrote none wakes nobody', async () => {
    const { seen, transactions } = staged();
    await transactions.run(({ outbox }) => outbox.append([]));
    expect(seen).toEqual(['0 written', 'committed']);
  });

  it('that wrote none when it was tried again wakes nobody', async () => {
    const { seen, transactions } = staged(1);
    let times = 0;
    await transactions.run(({ outbox }) => outbox.append((times += 1) === 1 ? [EVENT] : []));
    expect(seen).toEqual(['1 written', '0 written', 'committed']);
  });

  it('that fails wakes nobody', async () => {
    const { seen, transactions } = staged();
    const failing = transactions.run(async ({ outbox }) => {
      await outbox.append([EVENT]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(seen).toEqual(['1 written']);
  });

  it('is followed by a wake-up each, or by one for many', async () => {
    const { seen, transactions } = staged();
    const woken = (): number => seen.filter((each) => each === 'woken').length;
    for (let times = 0; times < 50; times += 1)
      await transactions.run(({ outbox }) => outbox.append([EVENT]));
    expect(woken()).toBe(1);
    // After the last one: what it wrote is not left for the next look.
    while (woken() < 2) await sleep(10);
    await sleep(300);
    expect(woken()).toBe(2);
  });
});
