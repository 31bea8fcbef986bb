import { describe, expect, it } from '@jest/globals';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE, LONG_AGO } from './registry.fixture.js';

const market = (given: object) => aRegistry().market('M1', given).facts('market', 'M1');

describe('an open market', () => {
  it.each([
    [DAY_BEFORE, true],
    [D, true],
    [DAY_AFTER, false],
  ])('opened on %s is open on D: %s', (openedOn, open) => {
    expect(market({ openedOn }).value('isOpen')).toBe(open);
  });

  it.each(['preparing', 'suspended', 'closed'] as const)('is not one whose status is %s', (status) => {
    expect(market({ status }).value('isOpen')).toBe(false);
  });

  it('is not judged by a closing date', () => {
    expect(market({ closedOn: LONG_AGO }).value('isOpen')).toBe(true);
  });

  it('is unknown without a status, which is then missing', () => {
    const facts = market({ status: null });
    expect(facts.value('isOpen')).toBeNull();
    expect(facts.missing('isOpen')).toEqual(['/markets/M1/status']);
  });

  it('is unknown without an opening date, which is then missing', () => {
    const facts = market({ openedOn: null });
    expect(facts.value('isOpen')).toBeNull();
    expect(facts.missing('isOpen')).toEqual(['/markets/M1/openedOn']);
  });

  it('lacks both fields where neither is known', () => {
    expect(market({ status: null, openedOn: null }).missing('isOpen')).toEqual([
      '/markets/M1/openedOn',
      '/markets/M1/status',
    ]);
  });

  it.each([
    ['a status that is not open', { status: 'closed', openedOn: null }],
    ['an opening that is still to come', { status: null, openedOn: DAY_AFTER }],
  ])('is ruled out by %s, whatever else is unknown', (_why, given) => {
    const facts = market(given);
    expect(facts.value('isOpen')).toBe(false);
    expect(facts.missing('isOpen')).toEqual([]);
  });
});

describe('an open organization', () => {
  const organization = (given: object, marketGiven: object = {}) =>
    aRegistry().market('M1', marketGiven).organization('O1', given).facts('organization', 'O1');

  it('has the status open, in an open market', () => {
    expect(organization({}).value('isOpen')).toBe(true);
  });

  it.each([
    ['closed itself', { status: 'closed' }, {}],
    ['in a suspended market', {}, { status: 'suspended' }],
    ['in a market that opens after D', {}, { openedOn: DAY_AFTER }],
  ])('is not one that is %s', (_why, given, marketGiven) => {
    expect(organization(given, marketGiven).value('isOpen')).toBe(false);
  });

  it.each([
    ['opened after D', { openedOn: DAY_AFTER }],
    ['closed before D', { closedOn: DAY_BEFORE }],
  ])('is not judged by its own dates: %s', (_which, given) => {
    expect(organization(given).value('isOpen')).toBe(true);
  });

  it('needs no market', () => {
    const facts = (status: 'open' | 'closed' | null) =>
      aRegistry()
        .organization('O1', { kind: 'association', marketCode: null, status })
        .facts('organization', 'O1');
    expect(facts('open').value('isOpen')).toBe(true);
    expect(facts('closed').value('isOpen')).toBe(false);
    expect(facts(null).value('isOpen')).toBeNull();
  });

  it('is unknown while its own status is', () => {
    const facts = organization({ status: null });
    expect(facts.value('isOpen')).toBeNull();
    expect(facts.missing('isOpen')).toEqual(['/organizations/O1/status']);
  });

  it('is unknown while the openness of its market is', () => {
    const facts = organization({}, { openedOn: null });
    expect(facts.value('isOpen')).toBeNull();
    expect(facts.missing('isOpen')).toEqual(['/markets/M1/openedOn']);
  });

  it('lacks the fields of both where both are unknown', () => {
    expect(organization({ status: null }, { status: null }).missing('isOpen')).toEqual([
      '/markets/M1/status',
      '/organizations/O1/status',
    ]);
  });

  it.each([
    ['closed, in a market of unknown status', { status: 'closed' }, { status: null }],
    ['of unknown status, in a closed market', { status: null }, { status: 'closed' }],
  ])('is ruled out by either: %s', (_which, given, marketGiven) => {
    const facts = organization(given, marketGiven);
    expect(facts.value('isOpen')).toBe(false);
    expect(facts.missing('isOpen')).toEqual([]);
  });

  it('of a market that the index does not hold is a fault, not an organization without a market', () => {
    const facts = aRegistry().organization('O1', { marketCode: 'M9' }).facts('organization', 'O1');
    expect(() => facts.value('isOpen')).toThrow("No market 'M9'");
  });
});
