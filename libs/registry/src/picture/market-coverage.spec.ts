import { describe, expect, it } from '@jest/globals';
import { indexRegistry } from '../facts/index-registry.js';
import { aRegistry, D, DAY_AFTER, type RegistryBuilder } from '../facts/registry.fixture.js';
import { marketCoverage } from './market-coverage.js';

const pictured = (registry: RegistryBuilder) =>
  marketCoverage(indexRegistry(registry.town('T1').records), 'M1', D);
const organization = (registry: RegistryBuilder) => pictured(registry).organizations[0];
const aMember = () => aRegistry().market('M1').organization('O1').members(1);

describe('the coverage of an organization', () => {
  it('is by every active branch that has it among its units', () => {
    const registry = aMember()
      .branch('B2', { unitCodes: ['O1'], formation: 'joint' })
      .branch('B1', { unitCodes: ['O1'], formation: 'standalone', status: 'dissolved' });
    expect(organization(registry)).toMatchObject({
      coverage: 'covered',
      coveredBy: [{ code: 'B2', formation: 'joint', isActive: true }],
      missing: [],
    });
  });

  it('is none by a branch that is still to be founded', () => {
    const registry = aMember().branch('B1', { unitCodes: ['O1'], establishedOn: DAY_AFTER });
    expect(organization(registry)).toMatchObject({ coverage: 'uncovered', coveredBy: [], missing: [] });
  });

  it('is unknown, and says why, while it is not known whether a branch is active', () => {
    const registry = aMember().branch('B1', { unitCodes: ['O1'], establishedOn: null });
    expect(organization(registry)).toMatchObject({
      coverage: 'unknown',
      coveredBy: [{ code: 'B1', isActive: null }],
      missing: ['/branches/B1/establishedOn'],
    });
  });

  it('is certain by one branch, whatever is unknown of another', () => {
    const registry = aMember()
      .branch('B1', { unitCodes: ['O1'], status: null })
      .branch('B2', { unitCodes: ['O1'] });
    expect(organization(registry)).toMatchObject({ coverage: 'covered', missing: [] });
  });
});

describe('the members of an organization', () => {
  it('are counted once each, by what is certain of them', () => {
    const registry = aMember()
      .members(2, { relation: 'elsewhere' })
      .members(1, { status: 'probationary', relation: null })
      .members(1, { status: null })
      .members(1, { relation: null })
      .members(1, { leftOn: D });
    expect(organization(registry)?.members).toEqual({
      ...{ total: 6, full: 1, floating: 2, probationary: 1, undecided: 2 },
    });
  });

  it('are told of who are in no active branch, though it is covered, or of whom that is not known', () => {
    const registry = aMember()
      .branch('B1', { unitCodes: ['O1'] })
      .branch('B2', { status: 'dissolved' })
      .branch('B3', { status: null })
      .members(2, { branchCode: 'B1' })
      .members(1, { branchCode: 'B2' })
      .members(1, { branchCode: 'B3' })
      .members(1, { branchCode: null, leftOn: D });
    expect(organization(registry)).toMatchObject({
      coverage: 'covered',
      withoutBranch: { certain: 2, undecided: 1 },
    });
  });

  it('are needed, or a branch, for it to be listed; the others are counted', () => {
    const registry = aMember()
      .organization('O2')
      .organization('O3')
      .organization('O4')
      .members(1, { leftOn: D });
    registry.branch('B1', { unitCodes: ['O2'] });
    const { organizations, withoutMembers } = pictured(registry);
    expect(organizations.map(({ code }) => code)).toEqual(['O1', 'O2']);
    expect(withoutMembers).toBe(2);
  });
});

describe('the branches of a market', () => {
  it('are those at home there, with their rosters, and those with a unit there, without', () => {
    const registry = aMember()
      .members(2, { branchCode: 'B1' })
      .market('M2')
      .organization('O2')
      .members(1, { branchCode: 'B2' })
      .branch('B1', { marketCode: 'M1' })
      .branch('B2', { marketCode: 'M2', unitCodes: ['O1', 'O2'] })
      .branch('B3', { marketCode: 'M2' });
    expect(pictured(registry).branches).toMatchObject([
      { code: 'B1', isActive: true, members: { total: 2, full: 2 } },
      { code: 'B2', isActive: true, members: null },
    ]);
  });
});
