import { describe, expect, it } from '@jest/globals';
import { isCalendarDate, isInterval, type FactValue } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { allFacts, type KnownFact } from './all-facts.fixture.js';
import { arbitraryRegistry, legalValue } from './arbitrary-registry.fixture.js';
import type { DerivedFact } from './fact-context.js';
import { D } from './registry.fixture.js';
import { emptyFields, withField } from './unknown-fields.fixture.js';

const isUndecided = (value: FactValue): boolean => value === null || isInterval(value);

function isOfType({ type, values }: DerivedFact, value: FactValue): boolean {
  const isNumber = (n: unknown): boolean => (type === 'integer' ? Number.isInteger(n) : Number.isFinite(n));
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'number':
      if (!isInterval(value)) return isNumber(value);
      return isNumber(value.lo) && (value.hi === null || (isNumber(value.hi) && value.lo < value.hi));
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'word':
      return typeof value === 'string' && (values ?? [value]).includes(value);
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string');
  }
}

/**
 * A truth and a count that are undecided say why; a date, a word or a measure may just not be there, nor may the
 * evidence that a truth is about.
 */
const owesReason = ({ fact, value }: KnownFact): boolean =>
  isInterval(value) || (value === null && fact.type === 'boolean' && !fact.source.startsWith('evidence('));

const isToCome = (value: unknown): boolean => typeof value === 'string' && isCalendarDate(value) && value > D;

describe('every fact of any registry', () => {
  it('is of the type that the catalogue names, and unknown only if it says so', () => {
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        const wrong = [...allFacts(registry)].filter(
          ([, { fact, value }]) =>
            !(value === null || isOfType(fact, value)) || (isUndecided(value) && !fact.canBeUnknown),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names missing fields only while it is undecided, and only fields that are empty', () => {
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        const empty = new Set(emptyFields(registry).map(({ pointer }) => pointer));
        const wrong = [...allFacts(registry)].filter(
          ([, { value, missing }]) =>
            missing.some((pointer) => !empty.has(pointer)) || (!isUndecided(value) && missing.length > 0),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is of a day, or of none', () => {
    const seen = { dated: 0, undated: 0 };
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        for (const [name, { datedOn }] of allFacts(registry)) {
          seen[datedOn === null ? 'undated' : 'dated'] += 1;
          expect([name, datedOn === null || isCalendarDate(datedOn)]).toEqual([name, true]);
        }
      }),
      { numRuns: 30 },
    );
    expect(Math.min(seen.dated, seen.undated)).toBeGreaterThan(0);
  });

  it('says why it is undecided', () => {
    fc.assert(
      fc.property(arbitraryRegistry, (registry) => {
        const silent = [...allFacts(registry)].filter(
          ([, known]) => owesReason(known) && !known.missing.length,
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names enough: once all that it names has been told, it is decided, or waits for a date still to come', () => {
    fc.assert(
      fc.property(arbitraryRegistry, fc.nat(), fc.gen(), (registry, which, some) => {
        const undecided = [...allFacts(registry)].filter(([, known]) => owesReason(known));
        const [name, known] = undecided[which % Math.max(1, undecided.length)] ?? [];
        fc.pre(name !== undefined && known !== undefined);
        let [records, missing] = [registry, known.missing];
        for (;;) {
          const shapes = new Map(emptyFields(records).map(({ pointer, shape }) => [pointer, shape]));
          const told = missing.map((pointer) => {
            const shape = shapes.get(pointer);
            if (!shape) throw new Error(`${pointer} is not empty.`);
            return { pointer, value: some(legalValue, shape) };
          });
          records = told.reduce((whole, { pointer, value }) => withField(whole, pointer, value), records);
          const after = allFacts(records).get(name);
          missing = after?.missing ?? [];
          // What is dated later than the evaluation is not the current one: another record takes its place.
          if (missing.length > 0 && told.some(({ value }) => isToCome(value))) continue;
          expect([name, missing, isUndecided(after?.value ?? null)]).toEqual([name, [], false]);
          return;
        }
      }),
      { numRuns: 60 },
    );
  });
});
