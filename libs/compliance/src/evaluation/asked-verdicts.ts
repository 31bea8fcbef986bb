import type { CompiledRuleSet, SubjectType } from '@hongzhu/rules-engine';

/** In which list of a snapshot the subjects of a type are. */
const LISTS: Readonly<Record<SubjectType, string>> = {
  town: 'towns',
  market: 'markets',
  organization: 'organizations',
  branch: 'branches',
  instructor: 'instructors',
};

/**
 * To how many verdicts the evaluation of a snapshot comes, before anything of it is read: for each row one by each rule about
 * rows of that kind. Of what is no list there are none: whoever reads it says so.
 */
export function askedVerdicts(snapshot: unknown, ruleSets: readonly CompiledRuleSet[]): number {
  let verdicts = 0;
  for (const { rules } of ruleSets) for (const { subject } of rules) verdicts += rowsOf(snapshot, subject);
  return verdicts;
}

function rowsOf(snapshot: unknown, type: SubjectType): number {
  if (typeof snapshot !== 'object' || snapshot === null) return 0;
  const list = (snapshot as Readonly<Record<string, unknown>>)[LISTS[type]];
  return Array.isArray(list) ? list.length : 0;
}
