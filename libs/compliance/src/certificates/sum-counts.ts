import type { Transactions } from '../shared/transactions.js';
import { RuleTally, type RuleCounts } from './rule-counts.js';

const CHUNKS_PER_PAGE = 100;

/** How many verdicts of each kind the rules came to in the finished chunks of a sweep, read page by page. */
export async function sumCounts(transactions: Transactions, sweepId: string): Promise<RuleCounts[]> {
  const tally = new RuleTally();
  for (let after = -1; ;) {
    const from = after;
    const page = await transactions.run(({ certificates }) =>
      certificates.counts(sweepId, from, CHUNKS_PER_PAGE),
    );
    for (const { counts } of page) tally.addCounts(counts);
    const last = page.at(-1);
    if (last === undefined || page.length < CHUNKS_PER_PAGE) return tally.counts();
    after = last.chunkNumber;
  }
}
