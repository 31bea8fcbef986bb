/** What people wrote, and what was refused, past its time, inside one transaction. Each changes at most so many rows, and answers how many. */
export abstract class WordsStore {
  /** Deletes the refused rows of imports that ended before a moment. */
  abstract deleteRefusedRows(endedBefore: Date, limit: number): Promise<number>;
  /** Takes drafts, reports and references to cases of other systems from tasks that were closed before a moment. */
  abstract forgetReports(closedBefore: Date, limit: number): Promise<number>;
  /** Takes the reason from waivers that ended before a day. */
  abstract forgetReasons(endedBefore: string, limit: number): Promise<number>;
  /**
   * Marks notes that are only of what is over: written before a moment, and of no task that was open since, and no waiver
   * that lasted until then.
   */
  abstract retireNotes(now: Date, before: Date, limit: number): Promise<number>;
  /** Deletes notes that were marked before a moment, unless they were written again since. */
  abstract deleteNotes(retiredBefore: Date, before: Date, limit: number): Promise<number>;
}
