import { SUBJECT_TYPES, type CompiledRuleSet, type FactValue, type SubjectType } from '@hongzhu/rules-engine';
import { canonicalJson } from '../shared/canonical-json.js';

/** In which order the facts that a rule set asks about subjects of one type are written, and what they are. */
export interface FactTable {
  /** The indexes of the requests, in the order of the names. */
  readonly order: readonly number[];
  /** The facts with their arguments, sorted: the same rules give the same names, however they are compiled. */
  readonly names: readonly string[];
}

const byText = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

export function factTables(set: CompiledRuleSet): Readonly<Record<SubjectType, FactTable>> {
  const tables = SUBJECT_TYPES.map((type): [SubjectType, FactTable] => {
    const named = set.requests[type]
      .map(({ fact, args, index }) => ({ name: `${fact} ${canonicalJson(args)}`, index }))
      .sort(byText);
    return [type, { order: named.map(({ index }) => index), names: named.map(({ name }) => name) }];
  });
  return Object.fromEntries(tables) as Record<SubjectType, FactTable>;
}

/** Nothing for a fact that was not read, and `?` for one that is unknown. */
export function factText(value: FactValue | undefined): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return JSON.stringify(value);
    case 'object':
      return value === null ? '?' : canonicalJson(value);
    default:
      return String(value);
  }
}

/** The values of the facts that were read, in the order of the table. */
export function factsText({ order }: FactTable, read: readonly (FactValue | undefined)[]): string {
  let text = '';
  for (const index of order) text += `${factText(read[index])},`;
  return text;
}
