import type { JobHandlers } from '@hongzhu/queue';

/** What was called, and a way to wait for it. */
export class Calls {
  readonly list: string[] = [];
  private readonly waiting: { count: number; resolve: () => void }[] = [];

  add(call: string): void {
    this.list.push(call);
    for (const { count, resolve } of this.waiting) if (this.list.length >= count) resolve();
  }

  async reach(count: number): Promise<void> {
    if (this.list.length >= count) return;
    await new Promise<void>((resolve) => this.waiting.push({ count, resolve }));
  }
}

/** Handlers that note what they are called for. */
export const notingHandlers = (calls: Calls): JobHandlers => ({
  runImport: async (id) => (calls.add(`import ${id}`), 'done'),
  planSweep: async (id) => (calls.add(`sweep ${id}`), 'done'),
  startNightlySweep: async () => calls.add('nightly'),
  runChunk: async (id, number) => (calls.add(`chunk ${id} ${String(number)}`), 'done'),
  recheckCells: async () => (calls.add('recheck'), 'done'),
  tendTasks: async () => undefined,
  tellEvents: async () => calls.add('tell'),
});
