/** So long before the end it is warned. */
const WARNING_MS = 60_000;

export interface IdleParts {
  /** Asks the service for how many milliseconds the session lives on; null where it is over. Rejects when nobody answers. */
  readonly ask: () => Promise<number | null>;
  /** Shows after how many milliseconds it ends; null to show nothing. */
  readonly warn: (endsInMs: number | null) => void;
  readonly end: () => void;
  /** Answers what calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/**
 * Ends an unattended session with a warning a minute before. Before it warns and before it ends, the service is asked: another page of
 * the same browser may be in use.
 */
export class IdleWatch {
  private callOff: () => void = () => undefined;
  private isStopped = false;
  isWarning = false;

  constructor(private readonly parts: IdleParts) {}

  /** The session lives so long if nothing more is done. */
  begin(livesMs: number): void {
    this.callOff();
    if (this.isStopped) return;
    this.isWarning = livesMs <= WARNING_MS;
    this.parts.warn(this.isWarning ? livesMs : null);
    this.callOff = this.parts.later(() => void this.look(), this.isWarning ? livesMs : livesMs - WARNING_MS);
  }

  /** Somebody is here: looks how long it lives now. To be called after the act was noted. */
  async stay(): Promise<void> {
    const lives = await this.parts.ask().catch(() => undefined);
    // Nobody answers: the next act tries again, and what was planned stays planned.
    if (lives !== undefined) this.follow(lives);
  }

  stop(): void {
    this.isStopped = true;
    this.callOff();
  }

  /** Where nobody answers, the worst is true: first a warning, then the end. */
  private async look(): Promise<void> {
    const otherwise = this.isWarning ? null : WARNING_MS;
    this.follow(await this.parts.ask().catch(() => otherwise));
  }

  private follow(livesMs: number | null): void {
    if (this.isStopped) return;
    if (livesMs !== null && livesMs > 0) return this.begin(livesMs);
    this.stop();
    this.parts.warn(null);
    this.parts.end();
  }
}
