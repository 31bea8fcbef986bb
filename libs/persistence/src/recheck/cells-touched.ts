import { cellKey, type Cell, type RegistryChange } from '@hongzhu/compliance';
import { recordKey, type ListName } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const CODES_AT_A_TIME = 1_000;
/** From so many changed records on, every cell counts as touched: asking which would take longer than it spares. */
const TOO_MANY = 20_000;

type Codes = ReadonlySet<string>;
type Rows = readonly Record<string, unknown>[];

const keysOf = (changes: readonly RegistryChange[], list: ListName): string[] =>
  changes
    .filter((change) => change.list === list)
    .flatMap((change) => [
      ...change.upserts.map((record) => recordKey(change.list, record)),
      ...change.deletedKeys,
    ]);

/** The cells of the registry that some changed records have a part in. */
class Search {
  constructor(
    private readonly session: SqlSession,
    private readonly changes: readonly RegistryChange[],
  ) {}

  async run(): Promise<Cell[]> {
    const markets = new Set([
      ...this.keys('markets'),
      ...this.keys('marketLinks'),
      ...(await this.named('market_code', 'organizer', this.keys('organizers'))),
      ...(await this.named('market_code', 'evidence', this.keys('evidence'))),
      ...(await this.marketsNaming(this.keys('instructors'))),
    ]);
    const instructors = new Set([
      ...this.keys('instructors'),
      ...(await this.instructorsOf(this.keys('markets'))),
    ]);
    const towns = new Set([
      ...this.keys('towns'),
      ...(await this.named('town_code', 'ledger', this.keys('ledgers'))),
      ...(await this.townsInto(this.keys('markets'))),
    ]);
    const organizations = new Set([
      ...this.keys('organizations'),
      ...(await this.named('organization_code', 'member', this.keys('members'))),
    ]);
    const branches = await this.branches(organizations);
    await this.addHomes({ markets, towns }, organizations, branches);
    return this.cells(markets, towns, instructors);
  }

  private keys(list: ListName): string[] {
    return keysOf(this.changes, list);
  }

  /**
   * The branches that changed or whose facts look at what changed: its members, activities, units and hosts, the markets
   * of these, and its town, whose general branch is to be its superior.
   */
  private async branches(organizations: Codes): Promise<Codes> {
    const ofMarkets = await this.ask(
      this.keys('markets'),
      (some) => sql`select o.code from organization o where ${oneOf('o.market_code', some)}
        and (exists (select 1 from branch_unit u where u.organization_code = o.code)
          or exists (select 1 from branch b where b.host_code = o.code))`,
    );
    const units = new Set([...organizations, ...codesIn(ofMarkets)]);
    return new Set([
      ...this.keys('branches'),
      ...(await this.named('branch_code', 'member', this.keys('members'))),
      ...(await this.named('branch_code', 'activity', this.keys('activities'))),
      ...codesIn(
        await this.ask(
          [...units],
          (
            some,
          ) => sql`select u.branch_code as code from branch_unit u where ${oneOf('u.organization_code', some)}
            union select b.code from branch b where ${oneOf('b.host_code', some)}`,
        ),
      ),
      ...codesIn(
        await this.ask(
          this.keys('towns'),
          (some) => sql`select b.code from branch b where ${oneOf('b.town_code', some)}`,
        ),
      ),
    ]);
  }

  /** The homes of the organizations; and everything that sees the branches: by a unit, a host or a member too. */
  private async addHomes(
    into: { markets: Set<string>; towns: Set<string> },
    organizations: Codes,
    branches: Codes,
  ): Promise<void> {
    const homes = await this.ask(
      [...organizations],
      (some) => sql`select o.market_code, o.town_code from organization o where ${oneOf('o.code', some)}`,
    );
    const seeing = await this.ask(
      [...branches],
      (some) => sql`select b.market_code, b.town_code from branch b where ${oneOf('b.code', some)}
        union select o.market_code, o.town_code from branch_unit u
          join organization o on o.code = u.organization_code where ${oneOf('u.branch_code', some)}
        union select o.market_code, o.town_code from branch b
          join organization o on o.code = b.host_code where ${oneOf('b.code', some)}
        union select o.market_code, o.town_code from member m
          join organization o on o.code = m.organization_code where ${oneOf('m.branch_code', some)}`,
    );
    for (const row of [...homes, ...seeing]) {
      const market = row['market_code'] as string | null;
      if (market !== null) into.markets.add(market);
      into.towns.add(row['town_code'] as string);
    }
  }

  /** With the towns of the markets, whose facts look at everything in them. */
  private async cells(markets: Codes, towns: Codes, instructors: Codes): Promise<Cell[]> {
    const rows = await this.ask(
      [...markets],
      (some) => sql`select r.code, r.town_code from market r where ${oneOf('r.code', some)}`,
    );
    const townOf = new Map(rows.map((row) => [row['code'] as string, row['town_code'] as string]));
    return [
      ...[...markets].map((code): Cell => ({ type: 'market', code, townCode: townOf.get(code) ?? null })),
      ...[...new Set([...towns, ...townOf.values()])].map(townCell),
      ...[...instructors].map(instructorCell),
    ];
  }

  /** The towns of the organizations of some markets: where these stray, they count in their town all the same. */
  private async townsInto(markets: readonly string[]): Promise<string[]> {
    const rows = await this.ask(
      markets,
      (some) =>
        sql`select distinct o.town_code as code from organization o where ${oneOf('o.market_code', some)}`,
    );
    return codesIn(rows);
  }

  private async marketsNaming(instructors: readonly string[]): Promise<string[]> {
    const rows = await this.ask(
      instructors,
      (some) =>
        sql`select n.market_code as code from market_instructor n where ${oneOf('n.instructor_code', some)}`,
    );
    return codesIn(rows);
  }

  private async instructorsOf(markets: readonly string[]): Promise<string[]> {
    const rows = await this.ask(
      markets,
      (some) =>
        sql`select n.instructor_code as code from market_instructor n where ${oneOf('n.market_code', some)}`,
    );
    return codesIn(rows);
  }

  /** What the records of one table with these codes name in one of its columns. */
  private async named(
    column: keyof typeof COLUMNS,
    table: keyof typeof TABLES,
    keys: readonly string[],
  ): Promise<string[]> {
    const rows = await this.ask(
      keys,
      (some) => sql`select ${COLUMNS[column]} as code from ${TABLES[table]} r
        where ${oneOf('r.code', some)} and ${COLUMNS[column]} is not null`,
    );
    return codesIn(rows);
  }

  private async ask(codes: readonly string[], query: (some: readonly string[]) => Sql): Promise<Rows> {
    const found: Record<string, unknown>[] = [];
    for (let from = 0; from < codes.length; from += CODES_AT_A_TIME) {
      found.push(...(await this.session.records(query(codes.slice(from, from + CODES_AT_A_TIME)))));
    }
    return found;
  }
}

const COLUMNS = {
  market_code: sql`r.market_code`,
  town_code: sql`r.town_code`,
  organization_code: sql`r.organization_code`,
  branch_code: sql`r.branch_code`,
} as const;
const TABLES = {
  organizer: sql`organizer`,
  evidence: sql`evidence`,
  ledger: sql`ledger`,
  member: sql`member`,
  activity: sql`activity`,
} as const;

const codesIn = (rows: Rows): string[] => rows.map((row) => row['code'] as string);
const townCell = (code: string): Cell => ({ type: 'town', code, townCode: code });
const instructorCell = (code: string): Cell => ({ type: 'instructor', code, townCode: null });

async function everyCell(session: SqlSession): Promise<Cell[]> {
  const markets = await session.records(sql`select r.code, r.town_code from market r`);
  const towns = await session.records(sql`select r.code from town r`);
  const instructors = await session.records(sql`select r.code from instructor r`);
  return [
    ...markets.map((row): Cell => ({
      type: 'market',
      code: row['code'] as string,
      townCode: row['town_code'] as string,
    })),
    ...codesIn(towns).map(townCell),
    ...codesIn(instructors).map(instructorCell),
  ];
}

/**
 * The cells of the registry as it stands whose facts may look at a record that the changes make, rewrite or delete: the
 * closure of a cell, walked backwards. To be asked for before the changes are applied and after: a cell whose verdicts
 * they alter is in one answer or the other. A market of the answer may not exist (any more): it has no town then.
 */
export async function cellsTouched(session: SqlSession, changes: readonly RegistryChange[]): Promise<Cell[]> {
  const records = changes.reduce(
    (sum, { upserts, deletedKeys }) => sum + upserts.length + deletedKeys.length,
    0,
  );
  if (records === 0) return [];
  return records >= TOO_MANY ? everyCell(session) : new Search(session, changes).run();
}

/** The cells, each once; of a market that has left the registry in one answer, with the town of the other. */
export function eachOnce(cells: readonly Cell[]): readonly Cell[] {
  const found = new Map<string, Cell>();
  for (const cell of cells) {
    const known = found.get(cellKey(cell));
    found.set(cellKey(cell), { ...cell, townCode: cell.townCode ?? known?.townCode ?? null });
  }
  return [...found.values()];
}
