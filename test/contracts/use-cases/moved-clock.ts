import { Clock } from '@hongzhu/compliance';

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** A clock that a test moves. */
export class MovedClock extends Clock {
  constructor(private at: Date) {
    super();
  }
  override now(): Date {
    return this.at;
  }
  override today(): string {
    return new Date(this.at.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
  }
  move(days: number): void {
    this.at = new Date(this.at.getTime() + days * DAY_MS);
  }
}
