import { describe, expect, it } from '@jest/globals';
import { aRule } from '../fixtures/rules.fixture.js';
import { documentForm } from './document-form.js';

const told = (json: unknown): string[][] =>
  documentForm('rule', json).findings.map(({ pointer, code, zh, en }) => [pointer, code, zh, en]);
const numbered = (count: number, item: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, item]));

describe('the faults of a document', () => {
  it('are a hundred at most', () => {
    expect(told({ ...aRule(), ...numbered(150, 1) })).toHaveLength(100);
    expect(told({ ...aRule(), ...numbered(150, { fаct: 1 }) })).toHaveLength(100);
  });

  it('are not told a second time for the part of a fault, but for what only begins like it', () => {
    const requirement = { all: [], any: 7 };
    const json = { ...aRule(), requirement, requirements: 1 };
    expect(told(json).map(([pointer, code]) => [pointer, code])).toEqual([
      ['/requirement', 'condition.two_keys'],
      ['/requirements', 'schema.additionalProperties'],
    ]);
  });

  it('are told once for a place, where its name is what is wrong', () => {
    const json = {
      ...aRule(),
      requirement: { fact: 'market.mеmbers', operator: 'equal', value: 1, fаct: 'x' },
    };
    expect(told(json).map(([pointer, code]) => [pointer, code])).toEqual([
      ['/requirement/fact', 'name.look_alike'],
      ['/requirement/fаct', 'name.look_alike'],
    ]);
  });

  it('are not looked for in a document that is far too large to be one', () => {
    const many = { all: Array.from({ length: 300 }, () => ({ fact: 'fаct' })) };
    expect(told({ ...aRule(), requirement: many }).map(([, code]) => code)).toEqual(['condition.too_many']);
  });

  it('cut a long text short', () => {
    const [[, , zh, en] = []] = told({ ...aRule(), id: 'A'.repeat(64), severity: 'high' });
    expect([zh, en].map((text) => text?.includes(`"${'A'.repeat(64)}"`))).toEqual([true, true]);
    const [[, , , long] = []] = told({ ...aRule(), severity: 'A'.repeat(90) });
    expect(long).toBe(
      `"${'A'.repeat(79)}… is not among the values allowed; use one of high, medium, low, data.`,
    );
  });
});
