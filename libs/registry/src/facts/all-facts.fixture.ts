import type { FactArgument, FactValue, SubjectType, Truth } from '@hongzhu/rules-engine';
import type { RegistryRecords } from '../records.js';
import type { CellRoster } from '../rosters/cell-roster.js';
import { EvaluationDay } from './evaluation-day.js';
import { factCatalogue } from './fact-catalogue.js';
import type { DerivedFact } from './fact-context.js';
import { D, deriveFact } from './registry.fixture.js';
import { indexRegistry } from './index-registry.js';

type Arguments = Readonly<Record<string, FactArgument>>;

/** The values that each argument is tried with. */
const ARGUMENTS: Readonly<Record<string, readonly FactArgument[]>> = {
  count: [1, 2, 3],
  minDays: [30],
  maxDays: [180, 365],
  months: [1, 6, 60],
  defaultYears: [3],
  rule: ['five-ones-complete'],
  minShare: [0.9],
  kind: ['general-meeting', 'theme-day'],
  period: ['month', 'quarter', 'year'],
};

export interface KnownFact {
  readonly fact: DerivedFact;
  readonly value: FactValue;
  /** The registry fields named as missing, sorted, each once. */
  readonly missing: readonly string[];
  readonly datedOn: string | null;
  /** Until when all of this stands. */
  readonly until: string | null;
}

/** The verdicts that other rules gave, by market; none is unknown by default. */
export type Verdicts = Readonly<Record<string, Truth>>;

const everyUse = (fact: DerivedFact): Arguments[] =>
  Object.keys(fact.args ?? {}).reduce<Arguments[]>(
    (uses, name) =>
      uses.flatMap((args) => (ARGUMENTS[name] ?? []).map((value) => ({ ...args, [name]: value }))),
    [{}],
  );

const LISTS = {
  town: 'towns',
  market: 'markets',
  organization: 'organizations',
  branch: 'branches',
  instructor: 'instructors',
} as const satisfies Record<SubjectType, keyof RegistryRecords>;

const subjectsOf = (
  records: RegistryRecords,
  subject: DerivedFact['subject'],
): readonly { code: string }[] => (subject === 'any' ? [] : records[LISTS[subject]]);

const USES = [...factCatalogue.values()].flatMap((fact) => everyUse(fact).map((args) => ({ fact, args })));

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/**
 * Every fact of every subject on `asOf`, as `<name>(<arguments>) of <code>`; organizations that only the rosters count
 * are no subjects. A fact that alters a record throws.
 */
export function allFacts(
  records: RegistryRecords,
  verdicts: Verdicts = {},
  rosters: readonly CellRoster[] = [],
  asOf = D,
): Map<string, KnownFact> {
  const index = indexRegistry(frozen(records), frozen(rosters));
  const verdictOf = (_rule: string, { code }: { code: string }): Truth => verdicts[code] ?? false;
  return new Map(
    USES.flatMap(({ fact, args }) =>
      subjectsOf(records, fact.subject).map(({ code }): [string, KnownFact] => {
        const day = new EvaluationDay(asOf);
        const known = deriveFact({ index, day, verdictOf }, fact.name, code, args);
        return [
          `${fact.name}(${Object.values(args).join()}) of ${code}`,
          { fact, ...known, until: day.until },
        ];
      }),
    ),
  );
}
