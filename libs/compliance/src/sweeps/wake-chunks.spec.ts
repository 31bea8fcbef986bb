import { describe, expect, it } from '@jest/globals';
import { Transactions, type Stores } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { WakeChunks } from './wake-chunks.js';

const START = new Date('2026-03-31T02:00:00Z').getTime();
const CHUNKS = 10_000;

/** So many chunks of which nobody has begun any, and a queue that holds the jobs it is given until they are lost. */
class World extends Transactions {
  now = START;
  queued: number[] = [];
  reads = 0;
  private readonly wokenAt = new Map<number, Date>();
  readonly wakeUps = {
    chunksWaiting: async (_: string, numbers: readonly number[]) => void this.queued.push(...numbers),
    chunksAwaited: async () => this.queued.length,
  } as unknown as WakeUps;

  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    this.reads += 1;
    const chunks = {
      now: async () => new Date(this.now),
      due: async (_: string, before: Date | null, limit: number) => this.due(before).slice(0, limit),
      countDue: async (_: string, before: Date) => this.due(before).length,
      noteWoken: async (_: string, numbers: readonly number[], at: Date) =>
        numbers.forEach((number) => this.wokenAt.set(number, at)),
    };
    return work({ chunks } as unknown as Stores);
  }

  private due(before: Date | null): number[] {
    return Array.from({ length: CHUNKS }, (_, number) => number).filter((number) => {
      const at = this.wokenAt.get(number);
      return at === undefined || (before !== null && at <= before);
    });
  }

  tick(seconds: number): Promise<void> {
    this.now += seconds * 1000;
    return new WakeChunks(this, this.wakeUps).run('s');
  }
}

const numbers = Array.from({ length: CHUNKS }, (_, number) => number);

describe('waking workers for chunks', () => {
  it('wakes one for each of ten thousand chunks, once, however often it looks', async () => {
    const world = new World();
    for (let tick = 0; tick < 5; tick += 1) await world.tick(60);
    expect(world.queued).toEqual(numbers);
  });

  it('looks twice, and no more, when there is nothing to do', async () => {
    const world = new World();
    await world.tick(0);
    const { reads } = world;
    await world.tick(60);
    expect(world.reads - reads).toBe(2);
  });

  it('wakes again for those that are due when the queue has lost jobs', async () => {
    const world = new World();
    await world.tick(0);
    world.queued = [];
    await world.tick(60);
    expect(world.queued).toEqual(numbers);
  });

  it('gives a worker that was just woken time to begin', async () => {
    const world = new World();
    await world.tick(0);
    world.queued = [];
    await world.tick(5);
    expect(world.queued).toEqual([]);
  });

  it('does not take the jobs of another sweep for those of this one', async () => {
    const world = new World();
    world.queued = Array<number>(2 * CHUNKS).fill(-1);
    await world.tick(0);
    expect(world.queued.filter((number) => number >= 0)).toEqual(numbers);
  });
});
