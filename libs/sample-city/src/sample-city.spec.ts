import { describe, expect, it } from '@jest/globals';
import { checkReferences, isBareName, parseSnapshot, type RegistrySnapshot } from '@hongzhu/registry';
import { generateSampleCity, sampleSnapshotJson } from './index.js';

const AS_OF = '2026-11-23';
const city = generateSampleCity(AS_OF);

describe('the sample city', () => {
  it('has the totals of the case study', () => {
    expect(lengths(city)).toMatchObject({
      towns: 32,
      markets: 258,
      organizations: 36_000,
      members: 325,
      branches: 41,
      instructors: 66,
      marketLinks: 258,
    });
    expect(city.towns.filter(({ generalBranch }) => generalBranch !== null)).toHaveLength(32);
    expect(city.markets.filter(({ openedOn }) => openedOn?.startsWith('2017'))).toHaveLength(21);
    expect(
      city.branches.filter(({ establishedOn }) => establishedOn !== null && establishedOn < '2016'),
    ).toHaveLength(3);
    expect(city.markets.reduce((sum, { workerCount }) => sum + (workerCount ?? 0), 0)).toBe(175_076);
    expect(new Set(city.markets.map(({ category }) => category)).size).toBeGreaterThanOrEqual(70);
  });

  it('has few big markets and many small ones, most of them with two members at most', () => {
    const sizes = city.markets.map(({ operatorCount }) => operatorCount ?? 0).sort((a, b) => a - b);
    expect(city.organizations.length / city.markets.length).toBeCloseTo(139.5, 1);
    expect(sizes[129]).toBeLessThan(100);
    expect(sizes.at(-1)).toBeGreaterThan(1000);
    const members = [...membersByMarket(city).values()];
    expect(members.filter((count) => count > 2).length).toBeLessThan(0.2 * city.markets.length);
  });

  it('says of itself, its markets, organizations and branches that they are made up', () => {
    const named = [city.city, ...city.markets, ...city.organizations, ...city.branches];
    expect(named.filter(({ name }) => name?.includes('合成') !== true)).toEqual([]);
  });

  it('has no name of a place that reads as that of a person alone', () => {
    const named = [...city.towns, ...city.markets, ...city.organizations, ...city.branches];
    expect(named.filter(({ name }) => name !== null && isBareName(name))).toEqual([]);
  });

  it('is a snapshot without a problem, in canonical form', () => {
    const parsed = parseSnapshot(JSON.parse(sampleSnapshotJson(AS_OF)));
    if (parsed.fatal) throw new Error(JSON.stringify(parsed.problems));
    expect([...parsed.problems, ...checkReferences(parsed)]).toEqual([]);
    expect({ asOf: parsed.asOf, city: parsed.city, ...parsed.records }).toEqual(city);
  });

  it('is the same every time for the same date', () => {
    expect(sampleSnapshotJson(AS_OF)).toBe(sampleSnapshotJson(AS_OF));
  });

  it.each(['2020-01-01', '2026-01-01', '2027-02-28', '2028-02-29', '2032-12-31'])(
    'knows nothing after %s but the end of an extension',
    (asOf) => {
      const dates = JSON.stringify(generateSampleCity(asOf), (key, value: unknown) =>
        key === 'extensionApprovedTo' ? undefined : value,
      ).match(/\d{4}-\d{2}-\d{2}/g);
      expect(dates?.reduce((a, b) => (a > b ? a : b))).toBe(asOf);
    },
  );

  it('keeps its shape from one date to another', () => {
    const other = generateSampleCity('2028-02-29');
    expect(other.members.map(({ code, branchCode }) => [code, branchCode])).toEqual(
      city.members.map(({ code, branchCode }) => [code, branchCode]),
    );
    expect(other.members.map(({ verifiedOn }) => verifiedOn)).not.toEqual(
      city.members.map(({ verifiedOn }) => verifiedOn),
    );
  });

  it.each(['2019-12-31', '2027-02-29', 'today'])('is not made for %s', (asOf) => {
    expect(() => generateSampleCity(asOf)).toThrow(RangeError);
  });
});

const lengths = (snapshot: RegistrySnapshot): Record<string, number> =>
  Object.fromEntries(
    Object.entries(snapshot).flatMap(([list, rows]) => (Array.isArray(rows) ? [[list, rows.length]] : [])),
  );

function membersByMarket({ organizations, members }: RegistrySnapshot): Map<string | null, number> {
  const marketOf = new Map(organizations.map(({ code, marketCode }) => [code, marketCode]));
  const counts = new Map<string | null, number>();
  for (const { organizationCode } of members) {
    const market = marketOf.get(organizationCode) ?? null;
    counts.set(market, (counts.get(market) ?? 0) + 1);
  }
  return counts;
}
