import type { Outcome, Subject, SubjectVerdict } from '../evaluation/subject-verdict.js';

/** The verdicts of one night on the subjects of a cell. */
export interface DecidedNight {
  readonly sweepId: string;
  readonly asOf: string;
  /** The rule sets it decided. */
  readonly ruleSetIds: ReadonlySet<string>;
  readonly verdicts: readonly SubjectVerdict[];
}

/** That a night came to something else than the one before. */
export interface VerdictChange {
  readonly sweepId: string;
  readonly asOf: string;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly subject: Subject;
  /** Null: none of the nights that were looked at had decided it before. */
  readonly before: Outcome | null;
  /** Null: there is nothing to decide any more; the subject or the rule is gone. */
  readonly verdict: Outcome | null;
  readonly missing: readonly string[];
  readonly graceEndsOn: string | null;
}

const keyOf = ({ ruleId, subject }: SubjectVerdict): string => `${ruleId}/${subject.type}/${subject.code}`;

/**
 * What changed from night to night, the newest first, within a night as the ledger orders it. The first night, the last of
 * the list, says what it found of all that applies. A night is compared with the latest before it that decided the same
 * rule set, since a sweep may have been of some only.
 */
export function verdictChanges(newestFirst: readonly DecidedNight[]): VerdictChange[][] {
  const known = new Map<string, SubjectVerdict>();
  const nights = [...newestFirst].reverse().map((night) => {
    const now = new Map(night.verdicts.map((verdict) => [keyOf(verdict), verdict]));
    const changes = [...now.values()].flatMap((verdict) =>
      changed(night, known.get(keyOf(verdict)), verdict),
    );
    const gone = [...known].filter(
      ([key, { ruleSetId }]) => night.ruleSetIds.has(ruleSetId) && !now.has(key),
    );
    for (const [key] of gone) known.delete(key);
    for (const [key, verdict] of now) known.set(key, verdict);
    return [...changes, ...gone.flatMap(([, before]) => ended(night, before))];
  });
  return nights.reverse();
}

function changed(
  { sweepId, asOf }: DecidedNight,
  before: SubjectVerdict | undefined,
  { ruleId, ruleSetId, subject, verdict, missing, graceEndsOn }: SubjectVerdict,
): VerdictChange[] {
  const isSame = before === undefined ? verdict === 'not_applicable' : before.verdict === verdict;
  if (isSame) return [];
  return [
    {
      ...{ sweepId, asOf, ruleId, ruleSetId, subject, verdict, missing, graceEndsOn },
      before: before?.verdict ?? null,
    },
  ];
}

const ended = (
  { sweepId, asOf }: DecidedNight,
  { ruleId, ruleSetId, subject, verdict }: SubjectVerdict,
): VerdictChange[] =>
  verdict === 'not_applicable'
    ? []
    : [
        {
          ...{ sweepId, asOf, ruleId, ruleSetId, subject, before: verdict, verdict: null },
          ...{ missing: [], graceEndsOn: null },
        },
      ];
