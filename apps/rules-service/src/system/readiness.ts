/** One thing the service needs, and whether it is there. */
export interface ReadinessCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail?: string;
}

const REMEMBERED_MS = 1_000;

/**
 * Asks whether what the service needs is there: once for all who want to know at the same time, and at most once a second.
 * Anybody may want to know, and every answer costs the database and the queue a question.
 */
export class Readiness {
  private asking: Promise<readonly ReadinessCheck[]> | null = null;
  private forgetAt = -Infinity;

  constructor(
    private readonly ask: () => Promise<readonly ReadinessCheck[]>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  checks(): Promise<readonly ReadinessCheck[]> {
    if (this.asking !== null && this.now() < this.forgetAt) return this.asking;
    this.forgetAt = Infinity;
    return (this.asking = this.askOnce());
  }

  private async askOnce(): Promise<readonly ReadinessCheck[]> {
    try {
      return await this.ask();
    } finally {
      this.forgetAt = this.now() + REMEMBERED_MS;
    }
  }
}
