import type { SubjectType } from '@hongzhu/rules-engine';
import {
  byText,
  type EncodedLedger,
  type EncodedProfile,
  type EncodedSubject,
  type Letters,
} from './ledger-form.js';
import { isOutcomeLetter } from './outcome-letters.js';
import type { VerdictLegend } from './verdict-legend.js';

/** Writes ledger rows by one legend. */
export class LedgerEncoder {
  private readonly rules: Partial<Record<SubjectType, number>> = {};

  constructor(legend: VerdictLegend) {
    for (const { subjectType } of legend) this.rules[subjectType] = (this.rules[subjectType] ?? 0) + 1;
  }

  /**
   * All verdicts of one cell, those on plain organizations by profile: the same verdicts, in whatever order, give
   * the same text. Throws a RangeError unless every rule of the legend was decided for every subject of its type.
   */
  encode(subjects: readonly EncodedSubject[], profiles: readonly EncodedProfile[]): string {
    for (const [type, code, letters] of subjects) this.check(type, code, letters);
    for (const [kind, status, , letters] of profiles)
      this.check('organization', `${kind}/${status}`, letters);
    const s = [...subjects].sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
    const p =
      this.rules.organization === undefined
        ? []
        : [...profiles].sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
    return JSON.stringify({ s, ...(p.length > 0 && { p }) } satisfies EncodedLedger);
  }

  private check(type: SubjectType, code: string, { o }: Letters): void {
    let decided = 0;
    for (let at = 0; at < o.length; at += 1) if (isOutcomeLetter(o.charCodeAt(at))) decided += 1;
    if (decided !== (this.rules[type] ?? 0) || decided !== o.length) {
      throw new RangeError(`Not every rule was decided once for ${type}/${code}.`);
    }
  }
}
