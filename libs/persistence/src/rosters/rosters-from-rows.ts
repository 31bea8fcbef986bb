import { textDigest } from '@hongzhu/compliance';
import {
  isPlain,
  rosterText,
  tallyOf,
  type CellRoster,
  type Organization,
  type RosterPlace,
} from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { anyOf, oneOf, sql, union, type Sql } from '../sql/sql.js';
import { placeKey, type PlaceCodes } from './cell-places.js';

/** A roster together with the text that its digest stands for. */
export interface FullRoster extends CellRoster {
  readonly text: string;
}

type Listed = Pick<Organization, 'code' | 'kind' | 'status' | 'townCode' | 'marketCode'>;

async function codes(session: SqlSession, query: Sql): Promise<string[]> {
  return (await session.records(query)).map((row) => row['code'] as string);
}

async function placesOf(session: SqlSession, { marketCodes, townCodes }: PlaceCodes): Promise<RosterPlace[]> {
  const markets = await session.records(
    sql`select r.code, r.town_code from market r where ${oneOf('r.code', marketCodes)} order by r.code`,
  );
  const towns = await codes(
    session,
    sql`select r.code from town r where ${oneOf('r.code', townCodes)} order by r.code`,
  );
  return [
    ...markets.map((row): RosterPlace => ({
      type: 'market',
      code: row['code'] as string,
      townCode: row['town_code'] as string,
    })),
    ...towns.map((code): RosterPlace => ({ type: 'town', code, townCode: code })),
  ];
}

/** True of an organization `o` at home in one of the places. */
const atHome = ({ marketCodes, townCodes }: PlaceCodes): Sql[] => [
  oneOf('o.market_code', marketCodes),
  sql`o.market_code is null and ${oneOf('o.town_code', townCodes)}`,
];

async function organizationsIn(session: SqlSession, places: PlaceCodes): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const condition of atHome(places)) {
    const rows = await session.records(
      sql`select o.code, o.kind, o.status, o.town_code, o.market_code from organization o
        where ${condition} order by o.code`,
    );
    for (const row of rows) {
      found.push({
        code: row['code'] as string,
        kind: row['kind'] as Listed['kind'],
        status: row['status'] as Listed['status'],
        townCode: row['town_code'] as string,
        marketCode: row['market_code'] as string | null,
      });
    }
  }
  return found;
}

/** The organizations of the places that a member, or a branch, names. */
async function mentionedIn(session: SqlSession, places: PlaceCodes): Promise<ReadonlySet<string>> {
  const naming = [
    sql`join member n on n.organization_code = o.code`,
    sql`join branch_unit n on n.organization_code = o.code`,
    sql`join branch n on n.host_code = o.code`,
  ];
  const queries = atHome(places).flatMap((condition) =>
    naming.map((join) => sql`select o.code as code from organization o ${join} where ${condition}`),
  );
  return new Set(await codes(session, union(queries)));
}

async function straysOf(
  session: SqlSession,
  townCodes: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await session.records(
    sql`select o.code, o.town_code from organization o join market m on m.code = o.market_code
      where ${oneOf('o.town_code', townCodes)} and m.town_code <> o.town_code order by o.code`,
  );
  const byTown = new Map<string, string[]>();
  for (const row of rows) {
    const town = row['town_code'] as string;
    byTown.set(town, [...(byTown.get(town) ?? []), row['code'] as string]);
  }
  return byTown;
}

function groupByPlace(organizations: readonly Listed[]): ReadonlyMap<string, Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const organization of organizations) {
    const { marketCode, townCode } = organization;
    const key =
      marketCode === null
        ? placeKey({ type: 'town', code: townCode })
        : placeKey({ type: 'market', code: marketCode });
    const group = groups.get(key);
    if (group) group.push(organization);
    else groups.set(key, [organization]);
  }
  return groups;
}

/** The rosters of those of these markets and towns that exist, derived from the registry's rows by six queries. */
export async function rostersFromRows(session: SqlSession, places: PlaceCodes): Promise<FullRoster[]> {
  const existing = await placesOf(session, places);
  const organizations = groupByPlace(await organizationsIn(session, places));
  const mentioned = await mentionedIn(session, places);
  const strays = await straysOf(session, places.townCodes);
  return existing.map((place) => {
    const here = organizations.get(placeKey(place)) ?? [];
    const plain = here.filter((each) => isPlain(each, place, mentioned.has(each.code)));
    const isCounted = new Set(plain.map(({ code }) => code));
    const text = rosterText(plain);
    return {
      place,
      tally: tallyOf(plain),
      namedCodes: here.map(({ code }) => code).filter((code) => !isCounted.has(code)),
      strayCodes: place.type === 'town' ? (strays.get(place.code) ?? []) : [],
      digest: textDigest(text),
      text,
    };
  });
}

/** True of a roster `r` of one of the places. */
export const ofPlaces = ({ marketCodes, townCodes }: PlaceCodes): Sql =>
  anyOf([
    sql`r.cell_type = 'market' and ${oneOf('r.cell_code', marketCodes)}`,
    sql`r.cell_type = 'town' and ${oneOf('r.cell_code', townCodes)}`,
  ]);
