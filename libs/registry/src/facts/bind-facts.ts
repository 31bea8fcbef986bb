import type { FactDefinition, FactValue, SubjectType } from '@hongzhu/rules-engine';
import {
  askingIfUndecided,
  recordNamed,
  type DerivedFact,
  type FactArguments,
  type FactContext,
} from './fact-context.js';
import type { RegistryIndex } from './registry-index.js';

/** A row of a subject's fact table: the definition, and the derivation from the subject's record. */
export interface FactRow<R> extends Omit<FactDefinition, 'subject'> {
  readonly derive: (context: FactContext, record: R, args: FactArguments) => FactValue;
  /** As `DerivedFact.datedOn`; default: no day. */
  readonly datedOn?: (context: FactContext, record: R, args: FactArguments) => string | null;
}

/** Turns a table over records into facts of the subject of a code. A code that is not there is a fault. */
export function bindFacts<R>(
  subject: SubjectType,
  records: (index: RegistryIndex) => ReadonlyMap<string, R>,
  rows: readonly FactRow<R>[],
): DerivedFact[] {
  return rows.map((row) => ({
    ...row,
    subject,
    derive: (context, code, args) => {
      const record = recordNamed(records(context.index), subject, code);
      return askingIfUndecided(context, (asking) => row.derive(asking, record, args));
    },
    datedOn: dayOf(row, (context, code) => recordNamed(records(context.index), subject, code)),
  }));
}

const undated = (): null => null;

/** Of a fact that never has a day nothing is looked up: explanations and traces ask for the day of every comparison. */
function dayOf<R>(
  { datedOn }: FactRow<R>,
  record: (context: FactContext, code: string) => R,
): DerivedFact['datedOn'] {
  if (datedOn === undefined) return undated;
  return (context, code, args) => datedOn(context, record(context, code), args);
}
