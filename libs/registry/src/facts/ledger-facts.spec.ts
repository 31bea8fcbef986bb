import { describe, expect, it } from '@jest/globals';
import { LEDGER_KINDS, type Ledger } from '../records.js';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

/** Ledgers of one kind as `[code, updatedOn]`, each with its place in the list as its total. */
const ledgers = (kind: Ledger['kind'], ...items: [string, string | null][]) => {
  const registry = aRegistry().town('T1');
  items.forEach(([code, updatedOn], total) => registry.ledger(code, kind, { updatedOn, total }));
  return registry.facts('town', 'T1');
};

describe.each(LEDGER_KINDS)('the current ledger of %s', (kind) => {
  const fact = (name: string) => `${kind}Ledger.${name}`;

  it.each<[string, [string, string | null][], number, string | null]>([
    [
      'the one updated last',
      [
        ['L3', '2024-01-01'],
        ['L1', DAY_BEFORE],
      ],
      1,
      DAY_BEFORE,
    ],
    [
      'one updated on D',
      [
        ['L1', D],
        ['L2', DAY_BEFORE],
      ],
      0,
      D,
    ],
    [
      'none updated after D',
      [
        ['L1', DAY_BEFORE],
        ['L2', DAY_AFTER],
      ],
      0,
      DAY_BEFORE,
    ],
    [
      'a dated one before one of unknown date',
      [
        ['L9', null],
        ['L1', '2001-01-01'],
      ],
      1,
      '2001-01-01',
    ],
    [
      'of one date the greatest code',
      [
        ['L2', D],
        ['L10', D],
      ],
      0,
      D,
    ],
    [
      'one of unknown date before one updated after D',
      [
        ['L1', null],
        ['L2', DAY_AFTER],
      ],
      0,
      null,
    ],
  ])('is %s', (_what, items, total, updatedOn) => {
    const facts = ledgers(kind, ...items);
    expect(facts.value(fact('present'))).toBe(true);
    expect(facts.value(fact('total'))).toBe(total);
    expect(facts.value(fact('updatedOn'))).toBe(updatedOn);
  });

  it.each<[string, [string, string | null][]]>([
    ['there are none', []],
    ['all were updated after D', [['L1', DAY_AFTER]]],
  ])('is none where %s: then nothing is missing', (_what, items) => {
    const facts = ledgers(kind, ...items);
    const told = ['present', 'updatedOn', 'total'].map((name) => facts.value(fact(name)));
    expect(told).toEqual([false, null, null]);
    const missing = ['present', 'updatedOn', 'total'].flatMap((name) => facts.missing(fact(name)));
    expect(missing).toEqual([]);
  });

  it('names what it lacks', () => {
    const facts = aRegistry()
      .town('T1')
      .ledger('L1', kind, { updatedOn: null, total: null })
      .facts('town', 'T1');
    expect(facts.value(fact('present'))).toBe(true);
    expect(facts.value(fact('updatedOn'))).toBeNull();
    expect(facts.missing(fact('updatedOn'))).toEqual(['/ledgers/L1/updatedOn']);
    expect(facts.value(fact('total'))).toBeNull();
    expect(facts.missing(fact('total'))).toEqual(['/ledgers/L1/total']);
  });

  it('takes no total from an older one, and no date', () => {
    const facts = aRegistry()
      .town('T1')
      .ledger('L1', kind, { updatedOn: DAY_BEFORE, total: 7 })
      .ledger('L2', kind, { total: null })
      .facts('town', 'T1');
    expect(facts.value(fact('total'))).toBeNull();
    expect(facts.missing(fact('total'))).toEqual(['/ledgers/L2/total']);
  });

  it('is of the town and of the kind', () => {
    const facts = aRegistry().town('T2').ledger('L2', kind).town('T1').ledger('L1', kind).facts('town', 'T2');
    const present = LEDGER_KINDS.filter((each) => facts.value(`${each}Ledger.present`));
    expect(present).toEqual([kind]);
    expect(
      aRegistry()
        .town('T3')
        .ledger('L1', kind, { townCode: 'T2' })
        .facts('town', 'T3')
        .value(fact('present')),
    ).toBe(false);
  });
});
