import type { EncodedLedger } from '../evaluation/ledger-form.js';
import { parseLegend } from '../evaluation/verdict-legend.js';
import { textDigest } from '../shared/text-digest.js';
import type { LedgerEvidence } from './certificate-reader.js';
import { LetterCounter } from './letter-counter.js';
import { RuleTally, type RuleCounts } from './rule-counts.js';

const isTextOf = (digest: string | null, text: string | null): boolean =>
  digest === null || (text !== null && textDigest(text) === digest);

/** Whether a text that a row refers to is no longer the one of its digest, or is gone. */
export const hasAlteredText = (row: LedgerEvidence): boolean =>
  !isTextOf(row.legendDigest, row.legend) || !isTextOf(row.rosterDigest, row.roster);

/** Counts the verdicts of stored rows by rule. The rows of a sweep have one legend, rows at large may have others. */
export class EvidenceCounter {
  private readonly counters = new Map<string, LetterCounter>();

  /** Throws a RangeError on a damaged row. */
  add({ verdicts, legend }: LedgerEvidence): void {
    const counter = this.counterOf(legend ?? '[]');
    const { s, p = [] } = JSON.parse(verdicts) as EncodedLedger;
    for (const [type, , { o }] of s) counter.add(type, o, 1);
    for (const [, , number, { o }] of p) counter.add('organization', o, number);
  }

  counts(): RuleCounts[] {
    const tally = new RuleTally();
    for (const counter of this.counters.values()) tally.addCounts(counter.counts());
    return tally.counts();
  }

  private counterOf(legend: string): LetterCounter {
    const known = this.counters.get(legend) ?? new LetterCounter(parseLegend(legend));
    this.counters.set(legend, known);
    return known;
  }
}
