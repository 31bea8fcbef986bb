import { describe, expect, it } from '@jest/globals';
import { aRegistry, DAY_AFTER } from './registry.fixture.js';

const RULE = { rule: 'five-ones-complete' };

describe('an open market of the town that a branch touches', () => {
  const town = (market: object, branch: object = {}) =>
    aRegistry()
      .town('T1')
      .market('M1', market)
      .organization('O1')
      .branch('B1', { unitCodes: ['O1'], ...branch })
      .facts('town', 'T1');

  it.each([
    ['open and touched', {}, {}, true],
    ['touched, but not open', { status: 'suspended' }, {}, false],
    ['touched, but opened after D', { openedOn: DAY_AFTER }, {}, false],
    ['open, but not touched', {}, { unitCodes: [] }, false],
    ['open, and touched by a branch of the market', {}, { unitCodes: [], marketCode: 'M1' }, true],
    ['open, but its branch is not active', {}, { status: 'preparing' }, false],
    ['of another town', { townCode: 'T2' }, {}, false],
  ])('%s', (_what, market, branch, touched) => {
    expect(town(market, branch).value('openMarketTouched')).toBe(touched);
  });

  it.each([
    ['its market may be open', { status: null }, {}, ['/markets/M1/status']],
    ['its branch may be active', {}, { status: null }, ['/branches/B1/status']],
    [
      'both',
      { openedOn: null },
      { establishedOn: null },
      ['/branches/B1/establishedOn', '/markets/M1/openedOn'],
    ],
  ])('is unknown while %s', (_what, market, branch, missing) => {
    expect(town(market, branch).value('openMarketTouched')).toBeNull();
    expect(town(market, branch).missing('openMarketTouched')).toEqual(missing);
  });

  it('is one of several: one that is certain decides', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1', { status: null })
      .market('M2')
      .branch('B1', { marketCode: 'M1', status: null })
      .branch('B2', { marketCode: 'M2' })
      .facts('town', 'T1');
    expect(facts.value('openMarketTouched')).toBe(true);
    expect(facts.missing('openMarketTouched')).toEqual([]);
  });

  it('does not ask for what no longer matters in a market that is ruled out', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1', { status: 'closed' })
      .market('M2', { status: null })
      .market('M3', { openedOn: null })
      .branch('B1', { marketCode: 'M1', status: null })
      .branch('B3', { marketCode: 'M3' })
      .facts('town', 'T1');
    expect(facts.value('openMarketTouched')).toBeNull();
    expect(facts.missing('openMarketTouched')).toEqual(['/markets/M3/openedOn']);
  });

  it('is none in a town without markets', () => {
    expect(aRegistry().town('T1').facts('town', 'T1').value('openMarketTouched')).toBe(false);
  });
});

describe('an open market of the town that complies with a rule', () => {
  const town = (status: 'open' | 'closed' | null, truth: boolean | null) =>
    aRegistry()
      .town('T1')
      .market('M1', { status })
      .verdict('five-ones-complete', 'M1', truth)
      .facts('town', 'T1');

  it.each([
    ['open', true, true],
    ['open', false, false],
    ['open', null, null],
    ['closed', true, false],
    ['closed', null, false],
    [null, true, null],
    [null, false, false],
  ] as const)('market %s, verdict %s: %s', (status, truth, complies) => {
    expect(town(status, truth).value('openMarketComplies', RULE)).toBe(complies);
  });

  it('is one of several, and of this town', () => {
    const registry = () =>
      aRegistry()
        .town('T1')
        .market('M1')
        .market('M2')
        .market('M9', { townCode: 'T2' })
        .verdict('five-ones-complete', 'M1', false)
        .verdict('five-ones-complete', 'M9', true);
    const complies = (truth: boolean | null) =>
      registry()
        .verdict('five-ones-complete', 'M2', truth)
        .facts('town', 'T1')
        .value('openMarketComplies', RULE);
    expect([true, false, null].map(complies)).toEqual([true, false, null]);
  });

  it('asks for the verdict on the rule that is named', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1')
      .verdict('f5-corridor', 'M1', true)
      .verdict('five-ones-complete', 'M1', false)
      .facts('town', 'T1');
    expect(facts.value('openMarketComplies', { rule: 'f5-corridor' })).toBe(true);
    expect(facts.value('openMarketComplies', RULE)).toBe(false);
  });

  it('lacks the opening of a market that may be open, not that of one that fails', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1', { openedOn: null })
      .market('M2', { openedOn: null })
      .verdict('five-ones-complete', 'M1', true)
      .verdict('five-ones-complete', 'M2', false)
      .facts('town', 'T1');
    expect(facts.value('openMarketComplies', RULE)).toBeNull();
    expect(facts.missing('openMarketComplies', RULE)).toEqual(['/markets/M1/openedOn']);
  });
});
