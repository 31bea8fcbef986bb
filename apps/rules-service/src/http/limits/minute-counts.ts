/** Beyond so many callers the oldest is forgotten, and begins anew. */
const MOST_CALLERS = 10_000;
const MINUTE_MS = 60_000;

/** Counts in this process what each caller asks in a minute that begins with the first. */
export class MinuteCounts {
  private readonly minutes = new Map<string, { count: number; readonly endsAt: number }>();

  constructor(private readonly most: number) {}

  /** Takes one. 0 where it is within the limit; else the seconds until the minute is over. */
  take(caller: string): number {
    const now = performance.now();
    const known = this.minutes.get(caller);
    if (known !== undefined && known.endsAt > now) {
      known.count += 1;
      return known.count <= this.most ? 0 : Math.ceil((known.endsAt - now) / 1000);
    }
    this.minutes.delete(caller);
    const [oldest] = this.minutes.keys();
    if (this.minutes.size >= MOST_CALLERS && oldest !== undefined) this.minutes.delete(oldest);
    this.minutes.set(caller, { count: 1, endsAt: now + MINUTE_MS });
    return 0;
  }
}
