/** The only source of time in the domain. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
  /** Today's calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
  abstract today(): string;
}
