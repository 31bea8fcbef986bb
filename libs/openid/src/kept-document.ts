import { UnavailableError } from '@hongzhu/compliance';
import { providerUnavailable } from './provider-unavailable.js';

export interface KeepingTimes {
  /** For how long it is used without asking. */
  readonly freshMs: number;
  /** For how long it is used while nobody answers. */
  readonly staleMs: number;
  /** How long after an attempt no other is made. */
  readonly cooldownMs: number;
}

export interface KeptDocumentOptions<T> extends KeepingTimes {
  /** Throws where the document can't be had. Ends within a few seconds. */
  readonly fetch: () => Promise<T>;
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
  /** Told once for each attempt that failed. */
  readonly report: (error: unknown) => void;
}

/**
 * A document of the provider, asked for again as it ages. While the provider is away, what is there goes on being used for a
 * time, and nobody waits for it more often than once a cooldown.
 */
export class KeptDocument<T> {
  private kept: { readonly value: T; readonly since: number } | null = null;
  private failedAt = Number.NEGATIVE_INFINITY;
  private pending: Promise<T> | null = null;

  constructor(private readonly options: KeptDocumentOptions<T>) {}

  /** Throws `identity_provider_unavailable` where there is none, or only one that is too old. */
  async get(): Promise<T> {
    const { freshMs, staleMs } = this.options;
    if (this.kept && this.age(this.kept.since) < freshMs) return this.kept.value;
    try {
      return await this.load();
    } catch (error) {
      if (this.kept && this.age(this.kept.since) < staleMs) return this.kept.value;
      throw error;
    }
  }

  /**
   * Asks for it whatever its age, since it does not have what was looked for. Null where it was got a moment ago: what is not
   * there now is nowhere. Throws `identity_provider_unavailable` where nobody answers.
   */
  async renewed(): Promise<T | null> {
    if (this.kept && this.age(this.kept.since) < this.options.cooldownMs) return null;
    return this.load();
  }

  private load(): Promise<T> {
    const { cooldownMs } = this.options;
    const wait = cooldownMs - this.age(this.failedAt);
    if (wait > 0) return Promise.reject(providerUnavailable(Math.ceil(wait / 1000)));
    this.pending ??= this.fetchOnce().finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  private async fetchOnce(): Promise<T> {
    const { fetch, now, report, cooldownMs } = this.options;
    try {
      const value = await fetch();
      this.kept = { value, since: now() };
      return value;
    } catch (error) {
      this.failedAt = now();
      // Another document that this one is found by: told of already.
      if (error instanceof UnavailableError) throw error;
      report(error);
      throw providerUnavailable(Math.ceil(cooldownMs / 1000), error);
    }
  }

  private age(since: number): number {
    return this.options.now() - since;
  }
}
