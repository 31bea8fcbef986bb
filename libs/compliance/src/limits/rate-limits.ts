/** How many times somebody may do something in a stretch of time, counted from the first. */
export interface RateLimit {
  /** Tells its counts from those of other limits. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/** What is left of a limit after one was taken of it. */
export interface RateTaken {
  readonly isWithin: boolean;
  readonly remaining: number;
  /** Until the stretch is over and all is there again; at least 1. */
  readonly resetSeconds: number;
  /** False where this process counted alone, since what it shares with others did not answer. */
  readonly isShared: boolean;
}

/** How much somebody may have under way at once. */
export interface HoldLimit {
  /** Tells its holds from those of other limits. */
  readonly name: string;
  readonly most: number;
  /** After so long without a sign a hold is over: its process has died. */
  readonly seconds: number;
}

/** One of what somebody may have under way. */
export interface Hold {
  /** False where this process counted alone. */
  readonly isShared: boolean;
  /** Gives it back; more than once is once. */
  release(): void;
}

/** Counts what is limited, for all processes of a service together. */
export abstract class RateLimits {
  /** Takes one of what `who` may do. Never throws: what can't be counted together is counted by this process alone. */
  abstract take(limit: RateLimit, who: string): Promise<RateTaken>;
  /** Takes one of what `who` may have at once, until it is released; null where all are taken. Never throws, as `take`. */
  abstract hold(limit: HoldLimit, who: string): Promise<Hold | null>;
}
