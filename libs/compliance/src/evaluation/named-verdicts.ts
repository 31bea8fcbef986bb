import type { Severity, SubjectType } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { outcomeOf } from './outcome-letters.js';
import type { SubjectVerdict } from './subject-verdict.js';

interface EncodedRule {
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: Severity;
  readonly subjectType: SubjectType;
  /** The letter of each subject of that type, in the order of `subjects`. */
  readonly outcomes: string;
  /** By position of the subject. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly graceEndsOn?: Readonly<Record<string, string>>;
}
interface EncodedCell {
  readonly subjects: Readonly<Partial<Record<SubjectType, readonly string[]>>>;
  readonly rules: readonly EncodedRule[];
}

/** The verdicts of a ledger row of before there were legends and rosters, by rule, then subject code. */
export function decodeNamedVerdicts(cell: Pick<Cell, 'type' | 'code'>, encoded: string): SubjectVerdict[] {
  const { subjects, rules } = JSON.parse(encoded) as EncodedCell;
  const marketCode = cell.type === 'market' ? cell.code : null;
  return rules.flatMap((rule) =>
    [...rule.outcomes].map((letter, i): SubjectVerdict => {
      const verdict = outcomeOf(letter);
      const code = subjects[rule.subjectType]?.[i];
      if (verdict === undefined || code === undefined) {
        throw new RangeError(`The ledger of ${cell.type}/${cell.code} is damaged at ${rule.ruleId}[${i}].`);
      }
      return {
        ruleId: rule.ruleId,
        ruleSetId: rule.ruleSetId,
        severity: rule.severity,
        subject: { type: rule.subjectType, code },
        marketCode,
        verdict,
        missing: rule.missing?.[i] ?? [],
        graceEndsOn: rule.graceEndsOn?.[i] ?? null,
      };
    }),
  );
}
