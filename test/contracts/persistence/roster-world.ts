import type { RegistryChange } from '@hongzhu/compliance';
import { recordKey, type Branch, type Market, type Member, type Organization } from '@hongzhu/registry';
import fc from 'fast-check';
import { aBranch, aMarket, aMember, anOrganization, aTown } from './domain-builders.js';

const TOWNS = ['t1', 't2'];
const MARKETS = ['m1', 'm2', 'm3'];
const ORGANIZATIONS = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'];
const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const town = of(TOWNS);

export type Step = RegistryChange;
const step = (list: Step['list'], key: string, record: fc.Arbitrary<unknown>): fc.Arbitrary<Step> =>
  fc.option(record, { nil: null, freq: 4 }).map((made) => ({
    list,
    upserts: (made === null ? [] : [made]) as unknown as Step['upserts'],
    deletedKeys: made === null ? [key] : [],
  }));

const organization = (code: string) =>
  fc
    .record({
      townCode: town,
      marketCode: fc.option(of(MARKETS), { freq: 5 }),
      status: fc.option(of(['open', 'closed'] as const), { freq: 5 }),
      kind: of(['enterprise', 'association'] as const),
    })
    .map(({ townCode, marketCode, ...rest }): Organization =>
      anOrganization(code, townCode, marketCode, rest),
    );
const market = (code: string) => town.map((townCode): Market => aMarket(code, townCode));
const member = (code: string) => of(ORGANIZATIONS).map((home): Member => aMember(code, home));
const branch = (code: string) =>
  fc
    .record({
      unitCodes: fc.uniqueArray(of(ORGANIZATIONS), { maxLength: 2 }),
      hostCode: fc.option(of(ORGANIZATIONS)),
    })
    .map((rest): Branch => aBranch(code, 't1', rest));

/** A change of any record that a roster looks at: made, rewritten or deleted. */
export const anyStep = fc.oneof(
  town.chain((code) => step('towns', code, fc.constant(aTown(code)))),
  of(MARKETS).chain((code) => step('markets', code, market(code))),
  {
    weight: 4,
    arbitrary: of(ORGANIZATIONS).chain((code) => step('organizations', code, organization(code))),
  },
  { weight: 2, arbitrary: of(['p1', 'p2']).chain((code) => step('members', code, member(code))) },
  { weight: 2, arbitrary: of(['b1', 'b2']).chain((code) => step('branches', code, branch(code))) },
);

/** The records of a small registry, by list and key. */
export type World = Map<string, unknown>;
const listOf = <T>(world: World, list: string): T[] =>
  [...world].filter(([key]) => key.startsWith(`${list}/`)).map(([, record]) => record as T);

/** Changes the world. */
export function after(world: World, { list, upserts, deletedKeys }: Step): void {
  for (const record of upserts) world.set(`${list}/${recordKey(list, record)}`, record);
  for (const key of deletedKeys) world.delete(`${list}/${key}`);
}

/** What the rosters of these records are, as the page that defines them says it. */
export function expectedRosters(world: World): Record<string, unknown> {
  const organizations = listOf<Organization>(world, 'organizations').sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const markets = new Map(listOf<Market>(world, 'markets').map((each) => [each.code, each]));
  const mentioned = new Set([
    ...listOf<Member>(world, 'members').map(({ organizationCode }) => organizationCode),
    ...listOf<Branch>(world, 'branches').flatMap(({ unitCodes, hostCode }) => [...unitCodes, hostCode]),
  ]);
  const rosterOf = (townCode: string, here: Organization[], strays: Organization[]) => {
    const isPlain = (each: Organization) =>
      !mentioned.has(each.code) && each.status !== null && each.townCode === townCode;
    return {
      townCode,
      plain: here
        .filter(isPlain)
        .map(({ code, kind, status }) => `${kind} ${status} ${code}`)
        .sort(),
      named: here.filter((each) => !isPlain(each)).map(({ code }) => code),
      strays: strays.map(({ code }) => code),
    };
  };
  const ofMarkets = [...markets.values()].map(({ code, townCode }) => [
    `market/${code}`,
    rosterOf(
      townCode,
      organizations.filter(({ marketCode }) => marketCode === code),
      [],
    ),
  ]);
  const ofTowns = listOf<{ code: string }>(world, 'towns').map(({ code }) => {
    const own = organizations.filter(({ townCode }) => townCode === code);
    const strays = own.filter(({ marketCode }) => (markets.get(marketCode ?? '')?.townCode ?? code) !== code);
    return [
      `town/${code}`,
      rosterOf(
        code,
        own.filter(({ marketCode }) => marketCode === null),
        strays,
      ),
    ];
  });
  return Object.fromEntries([...ofMarkets, ...ofTowns]) as Record<string, unknown>;
}
