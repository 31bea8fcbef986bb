import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allCells,
  describePair,
  evaluateCell,
  evidenceDigest,
  RegistryEvaluator,
  type Description,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry, type RegistryIndex, type RegistryRecords } from '@hongzhu/registry';
import { addDays } from '@hongzhu/rules-engine';
import { arbitraryRegistry } from '../../libs/registry/src/facts/arbitrary-registry.fixture.js';
import { D } from '../../libs/registry/src/facts/registry.fixture.js';
import { fixtureCity } from './fixture-city.js';

const { ruleSets } = await loadRuleLibrary();
const FAILING: readonly string[] = ['non_compliant', 'insufficient_data'];

interface Said {
  readonly about: string;
  readonly ruleId: string;
  readonly evidence: string;
  readonly description: Description;
}

/** What is said of each failing pair of a registry that has evidence, made anew for each. */
function sayings(index: RegistryIndex, asOf: string): Said[] {
  const evaluator = new RegistryEvaluator(index, ruleSets, asOf);
  return allCells(index)
    .flatMap((cell) => evaluateCell(evaluator, cell))
    .filter(({ verdict }) => FAILING.includes(verdict.verdict))
    .flatMap((pair) => {
      const evidence = evidenceDigest(evaluator, pair);
      if (evidence === null) return [];
      const { ruleId, subject } = pair.verdict;
      const description = describePair(evaluator, pair);
      return [{ about: `${subject.type} ${subject.code}`, ruleId, evidence, description }];
    });
}

/** Fails where two sayings of one evidence differ; answers those that were about another subject than the first. */
function shared(all: readonly Said[]): Said[] {
  const first = new Map<string, Said>();
  return all.filter((said) => {
    const known = first.get(said.evidence) ?? said;
    first.set(said.evidence, known);
    expect([said.about, said.description]).toEqual([said.about, known.description]);
    return said.about !== known.about;
  });
}

type Row = Record<string, unknown>;
type Lists = Record<string, readonly Row[]>;

/** The same records under other codes, in the same order: nothing of what is missing has the name it had. */
function renamed(records: RegistryRecords): RegistryRecords {
  const codes = new Set([...JSON.stringify(records).matchAll(/"code":"([^"]*)"/g)].map(([, code]) => code));
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return codes.has(value) ? `x${value}` : value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rename(part)]));
  };
  return rename(records) as RegistryRecords;
}

/** A field of a record that takes over the value that another record of its list has. */
interface Change {
  readonly list: number;
  readonly field: number;
  readonly to: number;
  readonly from: number;
}
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ list: fc.nat(), field: fc.nat(), to: fc.nat(), from: fc.nat() }),
  { maxLength: 6 },
);

function changed(records: RegistryRecords, { list, field, to, from }: Change): RegistryRecords {
  const lists = Object.entries(records as unknown as Lists).filter(([, rows]) => rows.length > 1);
  const [name, rows] = lists[list % lists.length]!;
  const row = rows[to % rows.length]!;
  const fields = Object.keys(row).filter((each) => each !== 'code');
  const taken = fields[field % fields.length]!;
  const value = rows[from % rows.length]![taken];
  return { ...records, [name]: rows.with(to % rows.length, { ...row, [taken]: value }) };
}

describe('what rests on the same evidence is described alike on the same date, whatever subject it is about', () => {
  const sharedWithTwin = (records: RegistryRecords, others: readonly Change[], asOf: string): Said[] =>
    shared(
      [records, others.reduce(changed, renamed(records))].flatMap((each) =>
        sayings(indexRegistry(each), asOf),
      ),
    );

  it('in any registry and one that is like it in most', () => {
    const rules = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryRegistry,
        changes,
        fc.integer({ min: -400, max: 400 }),
        (records, others, shift) => {
          for (const { ruleId } of sharedWithTwin(records, others, addDays(D, shift))) rules.add(ruleId);
        },
      ),
      { numRuns: 60 },
    );
    expect(rules.size).toBeGreaterThan(20);
  });

  it.each(['city-1', 'city-2'])('in the conformance city %s', (name) => {
    const { index, asOf } = fixtureCity(name);
    const rules = new Set<string>();
    fc.assert(
      fc.property(changes, (others) => {
        for (const { ruleId } of sharedWithTwin(index.records, others, asOf)) rules.add(ruleId);
      }),
      { numRuns: 4 },
    );
    expect(rules.size).toBeGreaterThan(20);
  });
});
