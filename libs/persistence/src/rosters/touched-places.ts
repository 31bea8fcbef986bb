import type { RegistryChange } from '@hongzhu/compliance';
import { recordKey, type Branch, type Member } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';
import type { PlaceCodes } from './cell-places.js';

const CODES_AT_A_TIME = 1000;

/** What changes touch, as far as rosters can tell. */
export interface Touched {
  readonly organizations: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
}

const changesOf = (changes: readonly RegistryChange[], list: RegistryChange['list']): string[] =>
  changes
    .filter((change) => change.list === list)
    .flatMap((change) => [
      ...change.upserts.map((record) => recordKey(change.list, record)),
      ...change.deletedKeys,
    ]);

const upserts = <T>(changes: readonly RegistryChange[], list: RegistryChange['list']): T[] =>
  changes.filter((change) => change.list === list).flatMap((change) => change.upserts as unknown as T[]);

async function inParts(
  session: SqlSession,
  codes: readonly string[],
  query: (some: readonly string[]) => Sql,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let from = 0; from < codes.length; from += CODES_AT_A_TIME) {
    found.push(...(await session.records(query(codes.slice(from, from + CODES_AT_A_TIME)))));
  }
  return found;
}

/** The organizations that these members and branches name as the registry stands. */
async function namedBy(
  session: SqlSession,
  members: readonly string[],
  branches: readonly string[],
): Promise<string[]> {
  const rows = [
    ...(await inParts(
      session,
      members,
      (some) => sql`select r.organization_code as code from member r where ${oneOf('r.code', some)}`,
    )),
    ...(await inParts(
      session,
      branches,
      (
        some,
      ) => sql`select u.organization_code as code from branch_unit u where ${oneOf('u.branch_code', some)}
        union all select b.host_code from branch b where b.host_code is not null and ${oneOf('b.code', some)}`,
    )),
  ];
  return rows.map((row) => row['code'] as string);
}

/** What changes that are not yet applied touch, the organizations that changed records name before and after them. */
export async function touchedBy(session: SqlSession, changes: readonly RegistryChange[]): Promise<Touched> {
  const before = await namedBy(session, changesOf(changes, 'members'), changesOf(changes, 'branches'));
  const after = [
    ...upserts<Member>(changes, 'members').map(({ organizationCode }) => organizationCode),
    ...upserts<Branch>(changes, 'branches').flatMap(({ unitCodes, hostCode }) => [
      ...unitCodes,
      ...(hostCode === null ? [] : [hostCode]),
    ]),
  ];
  return {
    organizations: new Set([...changesOf(changes, 'organizations'), ...before, ...after]),
    markets: new Set(changesOf(changes, 'markets')),
    towns: new Set(changesOf(changes, 'towns')),
  };
}

/**
 * The markets and towns whose rosters what is touched has a part in, as the registry stands: to be asked for before
 * and after the changes.
 */
export async function placesTouched(session: SqlSession, touched: Touched): Promise<PlaceCodes> {
  const homes = await inParts(
    session,
    [...touched.organizations],
    (some) =>
      sql`select distinct r.market_code, r.town_code from organization r where ${oneOf('r.code', some)}`,
  );
  // A market that moves makes strays of its organizations, or ends their straying.
  const towns = await inParts(
    session,
    [...touched.markets],
    (some) => sql`select distinct r.town_code from organization r where ${oneOf('r.market_code', some)}`,
  );
  return {
    marketCodes: [...touched.markets, ...homes.flatMap((row) => (row['market_code'] as string | null) ?? [])],
    townCodes: [...touched.towns, ...[...homes, ...towns].map((row) => row['town_code'] as string)],
  };
}

/** The places of both, each once, sorted. */
export function allPlaces(a: PlaceCodes, b: PlaceCodes): PlaceCodes {
  const each = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
  return {
    marketCodes: each([...a.marketCodes, ...b.marketCodes]),
    townCodes: each([...a.townCodes, ...b.townCodes]),
  };
}
