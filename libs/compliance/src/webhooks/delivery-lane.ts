import type { AttemptDelivery, AttemptOutcome, TakenDelivery } from './attempt-delivery.js';

/** Told of what happens on the lanes. */
export interface LaneWatch {
  readonly attempted: (outcome: AttemptOutcome) => void;
  readonly failed: (error: unknown) => void;
}

/** The deliveries to one endpoint in this process: so many requests at a time, each followed by the next until nothing is due. */
export class DeliveryLane {
  private readonly requests = new Set<Promise<void>>();
  private readonly taken: TakenDelivery[] = [];
  private taking: Promise<void> | null = null;
  private readonly ending = new AbortController();
  private isClosing = false;

  constructor(
    private readonly endpointId: string,
    private readonly attempt: AttemptDelivery,
    private readonly watch: LaneWatch,
  ) {}

  get isOver(): boolean {
    return this.requests.size === 0;
  }

  /** Has as many requests under way as there may be, as far as anything is due. */
  fill(): void {
    while (this.requests.size < this.attempt.inFlight && !this.isClosing) {
      const requests: Promise<void> = this.run().finally(() => this.requests.delete(requests));
      this.requests.add(requests);
    }
  }

  async settled(): Promise<void> {
    while (!this.isOver) await Promise.all(this.requests);
  }

  async stop(graceMs: number): Promise<void> {
    this.isClosing = true;
    const timer = setTimeout(() => this.ending.abort(new Error('the process stops')), graceMs);
    await this.settled();
    clearTimeout(timer);
    await this.putBack().catch(this.watch.failed);
  }

  private async putBack(): Promise<void> {
    const left = this.taken.splice(0);
    if (left.length > 0) await this.attempt.putBack(left);
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    try {
      for (let next = await this.next(); next !== undefined; next = await this.next()) {
        const outcome = await this.attempt.send(next, signal);
        if (outcome !== null) this.watch.attempted(outcome);
        if (outcome === null || outcome.disabled !== null) await this.putBack();
      }
    } catch (error) {
      if (!signal.aborted) this.watch.failed(error);
    }
  }

  /** Of what was taken, or will be: one takes for all who wait. */
  private async next(): Promise<TakenDelivery | undefined> {
    if (this.taken.length === 0 && !this.isClosing) {
      this.taking ??= this.take().finally(() => (this.taking = null));
      await this.taking;
    }
    return this.isClosing ? undefined : this.taken.shift();
  }

  private async take(): Promise<void> {
    this.taken.push(...(await this.attempt.take(this.endpointId)));
  }
}
