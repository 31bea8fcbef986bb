import type { Severity, SubjectType } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';

/** One letter an outcome, so that a cell of thousands of pairs is a few kilobytes. */
const LETTERS: Readonly<Record<Outcome, string>> = {
  compliant: 'c',
  non_compliant: 'v',
  in_grace: 'g',
  insufficient_data: 'i',
  not_applicable: 'n',
  error: 'e',
};
const OUTCOMES = new Map(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));

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

/**
 * All verdicts of one cell as compact JSON: the same verdicts, in whatever order, give the same text. Every rule
 * must have a verdict for every subject of its type.
 */
export function encodeCellVerdicts(verdicts: readonly SubjectVerdict[]): string {
  const byRule = new Map<string, SubjectVerdict[]>();
  for (const verdict of verdicts) {
    const group = byRule.get(verdict.ruleId);
    if (group) group.push(verdict);
    else byRule.set(verdict.ruleId, [verdict]);
  }
  const subjects: Partial<Record<SubjectType, readonly string[]>> = {};
  const rules = [...byRule.keys()].sort().map((ruleId) => {
    const group = [...byRule.get(ruleId)!].sort((a, b) => (a.subject.code < b.subject.code ? -1 : 1));
    const type = group[0]!.subject.type;
    subjects[type] ??= group.map((verdict) => verdict.subject.code);
    return encodeRule(group, subjects[type]);
  });
  return JSON.stringify({ subjects, rules } satisfies EncodedCell);
}

function encodeRule(group: readonly SubjectVerdict[], codes: readonly string[]): EncodedRule {
  if (group.length !== codes.length || group.some(({ subject }, i) => subject.code !== codes[i])) {
    throw new RangeError(`The rule '${group[0]!.ruleId}' was not decided for every subject of its cell.`);
  }
  const { ruleId, ruleSetId, severity, subject } = group[0]!;
  const missing = group.flatMap((v, i) => (v.missing.length > 0 ? [[String(i), v.missing] as const] : []));
  const grace = group.flatMap((v, i) =>
    v.graceEndsOn === null ? [] : [[String(i), v.graceEndsOn] as const],
  );
  return {
    ruleId,
    ruleSetId,
    severity,
    subjectType: subject.type,
    outcomes: group.map(({ verdict }) => LETTERS[verdict]).join(''),
    ...(missing.length > 0 && { missing: Object.fromEntries(missing) }),
    ...(grace.length > 0 && { graceEndsOn: Object.fromEntries(grace) }),
  };
}

/** The verdicts of a cell by rule, then subject code. */
export function decodeCellVerdicts(cell: Pick<Cell, 'type' | 'code'>, encoded: string): SubjectVerdict[] {
  const { subjects, rules } = JSON.parse(encoded) as EncodedCell;
  const marketCode = cell.type === 'market' ? cell.code : null;
  return rules.flatMap((rule) =>
    [...rule.outcomes].map((letter, i): SubjectVerdict => {
      const verdict = OUTCOMES.get(letter);
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
