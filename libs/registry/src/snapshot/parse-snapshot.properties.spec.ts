import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkReferences } from './check-references.js';
import { parseSnapshot } from './parse-snapshot.js';
import { selectGoodRows } from './select-good-rows.js';
import { aSnapshot, caseCity, fieldPointers, withValue } from './snapshot.fixture.js';

const OBJECT_FIELDS = ['city', 'generalBranch', 'committee', 'secretary', 'attributes'];

/** A value of a type that the field at a pointer can't have, whatever it holds now. */
const wrongTypeFor = (value: unknown, pointer: string): unknown => {
  const structured = (typeof value === 'object' && value !== null) || /\/\d+$/.test(pointer);
  return structured || OBJECT_FIELDS.some((name) => pointer.endsWith(`/${name}`)) ? 7 : { a: 1 };
};

const valueAt = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], json);

describe('parseSnapshot', () => {
  it('answers to any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof parseSnapshot(json).fatal).toBe('boolean');
      }),
    );
  });

  it('answers to any JSON in any place of a snapshot, as do the checks that follow', () => {
    const pointers = fieldPointers(aSnapshot());
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.jsonValue(), (pointer, value) => {
        const parsed = parseSnapshot(withValue(aSnapshot(), pointer, value));
        if (parsed.fatal) return expect(parsed.problems).not.toEqual([]);
        checkReferences(parsed);
        const { records, rejected } = selectGoodRows(parsed);
        const loaded = Object.values(records).flat().length;
        expect(loaded + rejected.length).toBe(parsed.rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it('names each field of a city that has a value of a wrong type', () => {
    const city = caseCity(1);
    const pointers = fieldPointers(city);
    fc.assert(
      fc.property(fc.constantFrom(...pointers), (pointer) => {
        const spoilt = withValue(city, pointer, wrongTypeFor(valueAt(city, pointer), pointer));
        expect(parseSnapshot(spoilt).problems.map((problem) => problem.pointer)).toContain(pointer);
      }),
      { numRuns: 300 },
    );
  });

  it('names each field of the format that has a value of a wrong type', () => {
    const snapshot = aSnapshot();
    for (const pointer of fieldPointers(snapshot)) {
      const spoilt = withValue(snapshot, pointer, wrongTypeFor(valueAt(snapshot, pointer), pointer));
      expect(parseSnapshot(spoilt).problems).toMatchObject([{ pointer, code: 'wrong_type' }]);
    }
  });
});
