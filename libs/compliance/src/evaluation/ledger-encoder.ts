import type { OrganizationProfile } from '@hongzhu/registry';
import type { SubjectType } from '@hongzhu/rules-engine';
import {
  byText,
  type EncodedLedger,
  type EncodedProfile,
  type EncodedSubject,
  type Letters,
} from './ledger-form.js';
import { LETTERS } from './outcome-letters.js';
import type { SubjectVerdict } from './subject-verdict.js';
import type { VerdictLegend } from './verdict-legend.js';

/** The verdicts on organizations of one profile: so many alike, each with the verdicts of one of them. */
export interface ProfileVerdicts extends OrganizationProfile {
  readonly number: number;
  readonly verdicts: readonly SubjectVerdict[];
}

/** The letters of one subject, in the making. */
interface Draft {
  readonly type: SubjectType;
  readonly code: string;
  readonly letters: (string | undefined)[];
  missing?: Record<string, readonly string[]>;
  grace?: Record<string, string>;
  /** How many rules were decided. */
  decided: number;
}

/** Writes ledger rows by one legend. */
export class LedgerEncoder {
  /** By rule, its place among the rules of its subject type. */
  private readonly places = new Map<string, number>();
  private readonly rules: Partial<Record<SubjectType, number>> = {};

  constructor(legend: VerdictLegend) {
    for (const { ruleId, subjectType } of legend) {
      const place = this.rules[subjectType] ?? 0;
      this.places.set(ruleId, place);
      this.rules[subjectType] = place + 1;
    }
  }

  /**
   * All verdicts of one cell, those on plain organizations by profile: the same verdicts, in whatever order, give
   * the same text. Throws a RangeError unless every rule of the legend was decided for every subject of its type.
   */
  encode(verdicts: readonly SubjectVerdict[], profiles: readonly ProfileVerdicts[]): string {
    const s = this.drafts(verdicts)
      .sort((a, b) => byText(a.type, b.type) || byText(a.code, b.code))
      .map((draft): EncodedSubject => [draft.type, draft.code, this.lettersOf(draft)]);
    const p = this.rules.organization === undefined ? [] : this.encodedProfiles(profiles);
    return JSON.stringify({ s, ...(p.length > 0 && { p }) } satisfies EncodedLedger);
  }

  private encodedProfiles(profiles: readonly ProfileVerdicts[]): EncodedProfile[] {
    return profiles
      .map(({ kind, status, number, verdicts }): EncodedProfile => {
        const [draft] = this.drafts(verdicts);
        if (draft === undefined)
          throw new RangeError(`Nothing was decided for organizations ${kind}/${status}.`);
        return [kind, status, number, this.lettersOf(draft)];
      })
      .sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
  }

  private drafts(verdicts: readonly SubjectVerdict[]): Draft[] {
    const drafts: Partial<Record<SubjectType, Map<string, Draft>>> = {};
    const all: Draft[] = [];
    let last: Draft | undefined;
    for (const verdict of verdicts) {
      const { type, code } = verdict.subject;
      if (last?.code !== code || last.type !== type) {
        const ofType = (drafts[type] ??= new Map<string, Draft>());
        last = ofType.get(code);
        if (last === undefined) {
          last = { type, code, letters: [], decided: 0 };
          ofType.set(code, last);
          all.push(last);
        }
      }
      this.take(last, verdict);
    }
    return all;
  }

  private take(draft: Draft, { ruleId, verdict, missing, graceEndsOn }: SubjectVerdict): void {
    const place = this.places.get(ruleId);
    if (place === undefined) throw new RangeError(`The rule '${ruleId}' is not in the legend.`);
    draft.letters[place] = LETTERS[verdict];
    draft.decided += 1;
    if (missing.length > 0) (draft.missing ??= {})[place] = missing;
    if (graceEndsOn !== null) (draft.grace ??= {})[place] = graceEndsOn;
  }

  private lettersOf({ type, code, letters, missing, grace, decided }: Draft): Letters {
    const o = letters.join('');
    const rules = this.rules[type] ?? 0;
    if (decided !== rules || o.length !== rules) {
      throw new RangeError(`Not every rule was decided once for ${type}/${code}.`);
    }
    return { o, ...(missing && { m: missing }), ...(grace && { g: grace }) };
  }
}
