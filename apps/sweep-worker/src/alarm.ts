import { setTimeout as sleep } from 'node:timers/promises';

/** Wakes one sleeper when it is rung, or at the earliest of the times that were set since it last woke. */
export class Alarm {
  private wakesAt = Infinity;
  private turned = new AbortController();

  ring(): void {
    this.ringAt(0);
  }

  /** `time`: in milliseconds since 1970. */
  ringAt(time: number): void {
    if (time >= this.wakesAt) return;
    this.wakesAt = time;
    this.turned.abort();
  }

  /** Sleeps so many milliseconds at most, or until `signal` is aborted. A ring from before it slept wakes it at once. */
  async sleep(longestMs: number, signal: AbortSignal): Promise<void> {
    const latest = Date.now() + longestMs;
    for (;;) {
      const left = Math.min(this.wakesAt, latest) - Date.now();
      if (left <= 0 || signal.aborted) break;
      this.turned = new AbortController();
      const either = AbortSignal.any([signal, this.turned.signal]);
      await sleep(left, undefined, { signal: either }).catch(() => undefined);
    }
    this.wakesAt = Infinity;
  }
}
