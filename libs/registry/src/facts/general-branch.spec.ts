import { describe, expect, it } from '@jest/globals';
import { SUB_BRANCHES, type GeneralBranch } from '../records.js';
import { aRegistry, DAY_AFTER } from './registry.fixture.js';

const town = (generalBranch: Partial<GeneralBranch> | null) =>
  aRegistry()
    .town('T1', {
      generalBranch: generalBranch && { code: 'G1', establishedOn: null, subBranches: [], ...generalBranch },
    })
    .facts('town', 'T1');

describe('the founding of a general branch', () => {
  it.each([
    ['is set by its date', { establishedOn: '2016-07-01' }, true],
    ['is set by a date after D, too: it looks at the record', { establishedOn: DAY_AFTER }, true],
    ['is not set without a date', { establishedOn: null }, false],
    ['is not set without a general branch', null, false],
  ])('%s', (_what, generalBranch, set) => {
    expect(town(generalBranch).value('generalBranchEstablishedSet')).toBe(set);
    expect(town(generalBranch).missing('generalBranchEstablishedSet')).toEqual([]);
  });
});

describe('the sub-branches of a general branch', () => {
  it('are told as recorded', () => {
    expect(town({ subBranches: [...SUB_BRANCHES] }).value('subBranches')).toEqual([...SUB_BRANCHES]);
    expect(town({ subBranches: ['association'] }).value('subBranches')).toEqual(['association']);
  });

  it.each([
    ['none are recorded', { subBranches: [] }],
    ['there is no general branch', null],
  ])('are none, not unknown, where %s', (_what, generalBranch) => {
    expect(town(generalBranch).value('subBranches')).toEqual([]);
    expect(town(generalBranch).missing('subBranches')).toEqual([]);
  });
});
