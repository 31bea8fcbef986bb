import fc from 'fast-check';
import { LIST_NAMES, type ListName, type RegistryRecords } from '../records.js';
import type { CodeSpace, Field, Fields, Shape } from '../snapshot/field.js';
import { SNAPSHOT_FORMAT } from '../snapshot/snapshot-format.js';
import { D, DAY_AFTER, DAY_BEFORE, LONG_AGO } from './registry.fixture.js';

/** How many rows a list has: few, so that they have to do with one another. */
const ROWS: Readonly<Record<ListName, number>> = {
  towns: 2,
  markets: 2,
  organizations: 4,
  members: 10,
  branches: 3,
  instructors: 2,
  organizers: 3,
  evidence: 5,
  ledgers: 4,
  activities: 8,
  marketLinks: 1,
};

const codesOf = (space: CodeSpace): string[] =>
  space === 'generalBranches' ? ['G1'] : Array.from({ length: ROWS[space] }, (_, i) => `${space[0]}${i + 1}`);

/** Both sides of D and of the limits in use: 30 and 180 days, 6 months, 365 days, 3 years, the last periods. */
const DATES = [
  ...[LONG_AGO, '2021-03-31', '2021-04-01', '2023-03-31', '2023-04-01', '2023-09-30', '2023-10-01'],
  ...['2023-10-02', '2023-10-03', '2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01', '2024-02-29'],
  ...['2024-03-01', '2024-03-02', DAY_BEFORE, D, DAY_AFTER, '2025-01-01'],
];

/** Words without which hardly anything else would matter come more often. */
const FREQUENT = new Set([
  ...['open', 'active', 'full', 'transferred', 'enterprise'],
  ...['general-meeting', 'theme-day'],
]);

/** Fields whose null means "none"; most rows have none. */
const MOSTLY_EMPTY = new Set(['leftOn', 'dissolvedOn', 'extensionApprovedTo', 'to']);

const frequent = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values.flatMap((word) => Array<string>(FREQUENT.has(word) ? 6 : 1).fill(word)));

/** Some legal values of a field of that shape; `by` is the word that decides on attributes. */
export function legalValue(shape: Shape, by = ''): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'code':
    case 'text':
      return fc.constant('x');
    case 'reference':
      return fc.constantFrom(...shape.to.flatMap(codesOf));
    case 'word':
      return frequent(shape.values);
    case 'open-word':
      return fc.constantFrom(...shape.known, '其他');
    case 'date':
      return fc.constantFrom(...DATES);
    case 'boolean':
      return fc.boolean();
    case 'number':
      if (shape.unit === 'degrees') return fc.constantFrom(23, 23.01, 23.02);
      return shape.integer ? fc.integer({ min: 0, max: 8 }) : fc.constantFrom(shape.min, 0.5, shape.min + 1);
    case 'list':
      return shape.distinct
        ? fc.uniqueArray(legalValue(shape.of), { maxLength: 3 })
        : fc.array(legalValue(shape.of), { maxLength: 3 });
    case 'object':
      return row(shape.fields);
    case 'attributes':
      return row(shape.variants[by] ?? { names: new Set(), entries: [] }).map((attributes) =>
        Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)),
      );
  }
}

function cell(name: string, { shape, whenEmpty }: Field, by: string): fc.Arbitrary<unknown> {
  const value = legalValue(shape, by);
  if (whenEmpty === null || shape.kind === 'attributes' || shape.kind === 'object') return value;
  const empty = { weight: MOSTLY_EMPTY.has(name) ? 12 : 1, arbitrary: fc.constant(null).map(whenEmpty) };
  return fc.oneof(empty, { weight: 4, arbitrary: value });
}

const row = ({ entries }: Fields, by = ''): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(entries.map(([name, field]) => [name, cell(name, field, by)])));

function rows(list: ListName): fc.Arbitrary<Record<string, unknown>[]> {
  const fields = SNAPSHOT_FORMAT[list];
  const of = (code: string) =>
    list === 'evidence'
      ? legalValue(standard()).chain((by) =>
          row(fields, String(by)).map((item) => ({ ...item, code, standard: by })),
        )
      : row(fields).map((item) => (list === 'marketLinks' ? item : { ...item, code }));
  return fc.tuple(...codesOf(list).map(of));
}

function standard(): Shape {
  const field = SNAPSHOT_FORMAT.evidence.entries.find(([name]) => name === 'standard');
  if (!field) throw new Error('Evidence has no standard.');
  return field[1].shape;
}

/** Only an association and a trust company may be without a market. */
function inMarket(organization: Record<string, unknown>): Record<string, unknown> {
  const free = organization['kind'] === 'association' || organization['kind'] === 'trust-company';
  return free ? organization : { ...organization, marketCode: organization['marketCode'] ?? 'm1' };
}

/** Small registries without dangling references, in which every field that may be null sometimes is. */
export const arbitraryRegistry: fc.Arbitrary<RegistryRecords> = fc
  .record(
    Object.fromEntries(LIST_NAMES.map((list) => [list, rows(list)])) as Record<
      ListName,
      fc.Arbitrary<Record<string, unknown>[]>
    >,
  )
  .map((lists) => ({
    ...(lists as unknown as RegistryRecords),
    organizations: lists.organizations.map(inMarket) as unknown as RegistryRecords['organizations'],
  }));
