import { addDays } from '@hongzhu/rules-engine';
import type { CertificateSigner } from '../certificates/certificate-signer.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { dayHeadText, signedBy } from './day-head.js';

const MINUTE_MS = 60_000;
/** Transactions of before midnight may end after it, and clocks of processes differ a little. */
const AFTER_MIDNIGHT_MS = 15 * MINUTE_MS;
/** Of one run; the next goes on. */
const MOST_DAYS = 400;

/** The beginning of a day in Asia/Shanghai, which has had no other offset since 1991. */
export const beginningOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const SHANGHAI_MS = 8 * 60 * MINUTE_MS;
const dayOf = (moment: Date): string => new Date(moment.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);

/**
 * Signs where the audit log ended with each day that is over: those that were missed, too, in their order. Run again, or
 * by several at once, it comes to the same.
 */
export class SignDayHeads {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly signer: CertificateSigner,
  ) {}

  /** How many days were signed. */
  async run(): Promise<number> {
    for (let signed = 0; signed < MOST_DAYS; signed++) {
      if (!(await this.transactions.run((stores) => this.signNext(stores)))) return signed;
    }
    return MOST_DAYS;
  }

  private async signNext({ dayHeads }: Stores): Promise<boolean> {
    const now = this.clock.now();
    const latest = await dayHeads.latest();
    const firstAt = latest === null ? await dayHeads.firstAt() : null;
    if (latest === null && firstAt === null) return false;
    const day = latest === null ? dayOf(firstAt!) : addDays(latest.day, 1);
    const end = beginningOfDay(addDays(day, 1));
    if (now.getTime() < end.getTime() + AFTER_MIDNIGHT_MS) return false;
    const found = await dayHeads.endBefore(end);
    // A day on which nothing was done ends where the one before it did.
    const { position, hash } = latest !== null && (found?.position ?? 0) < latest.position ? latest : found!;
    const signature = this.signer.sign(dayHeadText({ day, position, hash }));
    await dayHeads.add({ day, position, hash, signedAt: now, ...signedBy(this.signer.key, signature) });
    return true;
  }
}
