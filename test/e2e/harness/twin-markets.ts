import { city, type Row, type Snapshot } from './cities.js';

/**
 * Markets that are alike but for a number of members: 1 in the one, 2 in the other. W: without a branch. V: on the roster
 * of a branch. U: of whom it is not recorded what kind of member they are. S: on probation, on the roster of a branch whose other
 * members are full ones, all in all as many: of its two large numbers one tells the small one. Each is the only market of a town of its
 * own.
 */
export const TWINS = ['W', 'V', 'U', 'S'] as const;
const ALL_IN_ALL = 6;
const SIDES = [
  ['A', 1],
  ['B', 2],
] as const;
export const townOf = (market: string): string => `${market}-T`;
export const TWIN_MARKETS = TWINS.flatMap((twin) => SIDES.map(([side]) => twin + side));
export const TWIN_TOWNS = TWIN_MARKETS.map(townOf);

/** A city with the twins in it. */
export function cityWithTwins(): Snapshot {
  const snapshot = city('city-1');
  const [like] = snapshot.markets as [Row];
  const town = snapshot.towns.find(({ code }) => code === like['townCode'])!;
  const organization = snapshot.organizations.find(({ kind }) => kind === 'enterprise')!;
  const [branch] = snapshot.branches as [Row];
  const [member] = snapshot.members as [Row];
  for (const twin of TWINS) {
    for (const [side, count] of SIDES) {
      const market = twin + side;
      const place = { marketCode: market, townCode: townOf(market) };
      const generalBranch = { ...(town['generalBranch'] as Row), code: `${market}-G` };
      snapshot.towns.push({ ...town, code: townOf(market), name: '双生镇', generalBranch });
      const named = { code: market, name: '双生市场', townCode: townOf(market) };
      snapshot.markets.push({ ...like, ...named, instructorCodes: [] });
      snapshot.organizations.push({ ...organization, ...place, code: `${market}-E`, name: '双生企业' });
      const branchCode = twin === 'V' || twin === 'S' ? `${market}-B` : null;
      if (branchCode !== null) {
        const units = { formation: 'standalone', unitCodes: [`${market}-E`], hostCode: null };
        snapshot.branches.push({ ...branch, ...place, ...units, code: branchCode, name: '双生支部' });
      }
      const statuses = statusesOf(twin, count);
      for (const [at, status] of statuses.entries()) {
        const who = { code: `${market}-P${String(at)}`, organizationCode: `${market}-E`, branchCode };
        snapshot.members.push({ ...member, ...who, status });
      }
    }
  }
  return snapshot;
}

function statusesOf(twin: (typeof TWINS)[number], count: number): (string | null)[] {
  const some = (status: string | null, length: number) => Array.from({ length }, () => status);
  if (twin === 'U') return some(null, count);
  const others = twin === 'S' ? ALL_IN_ALL - count : 0;
  return [...some('full', others), ...some(twin === 'S' ? 'probationary' : 'full', count)];
}

/** An answer without what differs between any two markets: codes, ids, times and digests. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\b([WVUS])[AB](?=["/\\-])/g, '$1')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/"[A-Za-z0-9_-]{43}"/g, '"digest"')
    .replaceAll(/"nextCursor":"[^"]+"/g, '"nextCursor":"there"');

/** Items in an order of their own: theirs follows from ids. */
export function sorted(items: readonly unknown[]): string {
  return items
    .map((item) => plain(JSON.stringify(item)))
    .sort()
    .join('\n');
}
