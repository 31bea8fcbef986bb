import { describe, expect, it } from '@jest/globals';
import { aRegistry } from './registry.fixture.js';

const generalBranch = (code: string) => ({ code, establishedOn: '2016-07-01', subBranches: [] });

/** Branch B1 of the town T1, whose general branch is G1; the town T2 has G2, the town T3 none. */
const branch = (given: object) =>
  aRegistry()
    .town('T1', { generalBranch: generalBranch('G1') })
    .town('T2', { generalBranch: generalBranch('G2') })
    .town('T3')
    .branch('B2')
    .branch('B1', given)
    .facts('branch', 'B1');

describe('the superior of a branch', () => {
  it.each([
    ["its town's general branch", 'G1', true],
    ['the general branch of another town', 'G2', false],
    ['a branch', 'B2', false],
    ['outside the registry', 'ext:G1', false],
  ])('is %s', (_what, superiorCode, isTowns) => {
    const facts = branch({ superiorCode });
    expect(facts.value('superiorSet')).toBe(true);
    expect(facts.value('superiorIsTownGeneralBranch')).toBe(isTowns);
  });

  it("is the general branch of the branch's own town, not of its market's", () => {
    const facts = aRegistry()
      .town('T1', { generalBranch: generalBranch('G1') })
      .town('T2', { generalBranch: generalBranch('G2') })
      .market('M1', { townCode: 'T1' })
      .branch('B1', { townCode: 'T2', marketCode: 'M1', superiorCode: 'G2' })
      .facts('branch', 'B1');
    expect(facts.value('superiorIsTownGeneralBranch')).toBe(true);
  });

  it('counts, be the general branch established or not', () => {
    const facts = aRegistry()
      .town('T1', { generalBranch: { ...generalBranch('G1'), establishedOn: null } })
      .branch('B1', { superiorCode: 'G1' })
      .facts('branch', 'B1');
    expect(facts.value('superiorIsTownGeneralBranch')).toBe(true);
  });

  it.each(['T1', 'T3'])('is none, not unknown, without a record (town %s)', (townCode) => {
    const facts = branch({ superiorCode: null, townCode });
    expect(facts.value('superiorSet')).toBe(false);
    expect(facts.value('superiorIsTownGeneralBranch')).toBe(false);
    expect(facts.missing('superiorSet')).toEqual([]);
    expect(facts.missing('superiorIsTownGeneralBranch')).toEqual([]);
  });

  it('is another where the town has no general branch', () => {
    expect(branch({ townCode: 'T3', superiorCode: 'G1' }).value('superiorIsTownGeneralBranch')).toBe(false);
  });
});

describe('the guidance of a branch', () => {
  it('is set by a code, and none without one', () => {
    expect(branch({ guidanceCode: 'ext:bureau' }).value('guidanceSet')).toBe(true);
    expect(branch({ guidanceCode: null }).value('guidanceSet')).toBe(false);
    expect(branch({ guidanceCode: null }).missing('guidanceSet')).toEqual([]);
  });
});
