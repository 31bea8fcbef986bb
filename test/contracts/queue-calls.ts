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
