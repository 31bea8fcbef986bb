const MINUTE_MS = 60_000;

/** Says of each text once a minute that it is the first; what is older is forgotten. Each process counts by itself. */
export class OnceAMinute {
  /** When each was the first, the oldest in front. */
  private readonly firstAt = new Map<string, number>();

  isFirst(text: string, now: Date): boolean {
    const at = now.getTime();
    for (const [each, since] of this.firstAt) {
      if (at - since < MINUTE_MS) break;
      this.firstAt.delete(each);
    }
    if (this.firstAt.has(text)) return false;
    this.firstAt.set(text, at);
    return true;
  }

  /** Nothing came of it: the next one is the first. */
  forget(text: string): void {
    this.firstAt.delete(text);
  }
}
