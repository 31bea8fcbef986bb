import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_ATTRIBUTES } from '../snapshot/evidence-attributes.js';
import { STANDARDS, type AttributeValue, type Standard } from '../records.js';
import { factCatalogue } from './fact-catalogue.js';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

const PREFIX: Readonly<Record<Standard, string>> = {
  'activity-room': 'activityRoom',
  'management-system': 'ruleSet',
  'ledger-set': 'ledgerSet',
  'publicity-platform': 'board',
  'exhibition-corridor': 'corridor',
};

/** Items of the corridor as `[code, reviewedOn]`, each with its place in the list as `panels`. */
const corridor = (...items: [string, string | null][]) => {
  const registry = aRegistry().market('M1');
  items.forEach(([code, reviewedOn], i) =>
    registry.evidence(code, 'exhibition-corridor', { reviewedOn, attributes: { panels: i } }),
  );
  return registry.facts('market', 'M1');
};

describe('the current evidence of a standard', () => {
  it.each([
    [
      'the newest review',
      [
        ['E1', '2024-01-01'],
        ['E2', '2024-01-02'],
        ['E3', '2023-01-01'],
      ],
      1,
    ],
    [
      'a known review before an unknown one',
      [
        ['E9', null],
        ['E1', '2001-01-01'],
      ],
      1,
    ],
    [
      'the greatest code of those reviewed on one day',
      [
        ['E2', D],
        ['E10', D],
        ['E3', D],
      ],
      2,
    ],
    [
      'the greatest code of those never reviewed',
      [
        ['E2', null],
        ['E10', null],
        ['E1', null],
      ],
      0,
    ],
    [
      'codes by code point: lower case after upper',
      [
        ['Zulu', D],
        ['alpha', D],
      ],
      1,
    ],
    [
      'codes by code point: underscore between',
      [
        ['_', D],
        ['Z', D],
        ['a', D],
      ],
      2,
    ],
    [
      'codes by code point: digits before letters',
      [
        ['A', D],
        ['9', D],
        ['.', D],
        ['-', D],
      ],
      0,
    ],
    [
      'one reviewed on D',
      [
        ['E1', DAY_BEFORE],
        ['E2', D],
      ],
      1,
    ],
    [
      'none reviewed after D',
      [
        ['E1', DAY_BEFORE],
        ['E2', DAY_AFTER],
      ],
      0,
    ],
    [
      'one of unknown review before one reviewed after D',
      [
        ['E1', null],
        ['E2', DAY_AFTER],
      ],
      0,
    ],
  ] as [string, [string, string | null][], number][])('is %s', (_what, items, place) => {
    expect(corridor(...items).value('corridor.panels')).toBe(place);
    expect(corridor(...[...items].reverse()).value('corridor.panels')).toBe(items.length - 1 - place);
  });

  it('is none where all was reviewed after D', () => {
    const facts = corridor(['E1', DAY_AFTER]);
    expect(facts.value('corridor.present')).toBe(false);
    expect(facts.value('corridor.panels')).toBeNull();
    expect(facts.missing('corridor.panels')).toEqual([]);
  });

  it('is there even if its review is unknown', () => {
    expect(corridor(['E1', null]).value('corridor.present')).toBe(true);
  });

  it('is that of the market and of the standard', () => {
    const facts = aRegistry()
      .market('M2')
      .evidence('E2', 'exhibition-corridor')
      .market('M1')
      .evidence('E1', 'activity-room')
      .facts('market', 'M1');
    const present = STANDARDS.filter((standard) => facts.value(`${PREFIX[standard]}.present`));
    expect(present).toEqual(['activity-room']);
  });
});

describe('the attributes of the current evidence', () => {
  const sample: Readonly<Record<string, AttributeValue>> = {
    boolean: true,
    number: 12.5,
    integer: 12,
    date: '2024-01-01',
    words: ['minutes', 'notices'],
  };
  const attributes = STANDARDS.flatMap((standard) =>
    [...EVIDENCE_ATTRIBUTES[standard].names].map((name): [Standard, string] => [standard, name]),
  );
  const room = (standard: Standard, given: Record<string, AttributeValue>) =>
    aRegistry().market('M1').evidence('E1', standard, { attributes: given }).facts('market', 'M1');

  it.each(attributes)('%s: %s is told, and is missing when it is not recorded', (standard, name) => {
    const fact = `${PREFIX[standard]}.${name}`;
    const value = sample[factCatalogue.get(`market.${fact}`)?.type ?? ''] ?? null;
    expect(value).not.toBeNull();
    expect(room(standard, { [name]: value as AttributeValue }).value(fact)).toEqual(value);
    expect(room(standard, {}).value(fact)).toBeNull();
    expect(room(standard, {}).missing(fact)).toEqual([`/evidence/E1/attributes/${name}`]);
  });

  it('are false, zero or empty where that is recorded, never unknown', () => {
    expect(room('activity-room', { shared: false }).value('activityRoom.shared')).toBe(false);
    expect(room('activity-room', { seats: 0 }).value('activityRoom.seats')).toBe(0);
    expect(room('management-system', { systems: [] }).value('ruleSet.systems')).toEqual([]);
  });

  it('are never taken from an older item', () => {
    const facts = aRegistry()
      .market('M1')
      .evidence('E1', 'activity-room', { reviewedOn: DAY_BEFORE, attributes: { seats: 12 } })
      .evidence('E2', 'activity-room', { attributes: {} })
      .facts('market', 'M1');
    expect(facts.value('activityRoom.seats')).toBeNull();
    expect(facts.missing('activityRoom.seats')).toEqual(['/evidence/E2/attributes/seats']);
  });
});

describe('expired evidence', () => {
  const YEAR = { maxDays: 365 };

  it.each([
    [D, 0],
    ['2023-04-01', 0],
    ['2023-03-31', 1],
    ['2001-01-01', 1],
    [DAY_AFTER, 0],
  ])('reviewed on %s: %s', (reviewedOn, count) => {
    const facts = corridor(['E1', reviewedOn]);
    expect(facts.value('expiredEvidence', YEAR)).toBe(count);
    expect(facts.missing('expiredEvidence', YEAR)).toEqual([]);
  });

  it('is uncertain while a review is unknown', () => {
    const facts = corridor(['E1', null]);
    expect(facts.value('expiredEvidence', YEAR)).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('expiredEvidence', YEAR)).toEqual(['/evidence/E1/reviewedOn']);
  });

  it('is none without evidence', () => {
    expect(corridor().value('expiredEvidence', YEAR)).toBe(0);
  });

  it('is looked for in the current item of each standard only', () => {
    const facts = aRegistry()
      .market('M1')
      .evidence('E1', 'activity-room', { reviewedOn: '2001-01-01' })
      .evidence('E2', 'activity-room')
      .evidence('E3', 'ledger-set', { reviewedOn: '2001-01-01' })
      .evidence('E4', 'management-system', { reviewedOn: '2001-01-01' })
      .evidence('E5', 'exhibition-corridor', { reviewedOn: null })
      .evidence('E6', 'publicity-platform', { reviewedOn: null })
      .evidence('E7', 'publicity-platform')
      .facts('market', 'M1');
    expect(facts.value('expiredEvidence', YEAR)).toEqual({ lo: 2, hi: 3 });
    expect(facts.missing('expiredEvidence', YEAR)).toEqual(['/evidence/E5/reviewedOn']);
  });
});
