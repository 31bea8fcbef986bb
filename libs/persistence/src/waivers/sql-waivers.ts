import {
  WaiverReader,
  WaiverStore,
  type CountedRule,
  type DismissalCount,
  type Page,
  type PageRequest,
  type Waiver,
  type WaiverFilter,
  type Within,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { cellsInScope } from '../lists/in-scope.js';
import { paged } from '../lists/paged.js';
import { replaceVersion } from '../lists/replace-version.js';
import { waiverOf, waiverRow } from '../mappers/waiver-mappers.js';
import { waiverTable } from '../schema/tables/waiver-tables.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';

const selection = sql`select ${columnsOf(waiverTable, 'r')} from waiver r`;

export class SqlWaiverStore extends WaiverStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async get(id: string): Promise<Waiver | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`))[0] ?? null;
  }

  unfinishedOf(findingId: string, today: string): Promise<Waiver[]> {
    return this.find(sql`r.finding_id = ${findingId} and r.expires_on > ${today}
      and r.state in ('requested', 'approved')`);
  }

  async inForceOf(findingIds: readonly string[], day: string): Promise<Waiver[]> {
    if (findingIds.length === 0) return [];
    return this.find(sql`${oneOf('r.finding_id', findingIds)} and r.expires_on > ${day}
      and r.state = 'approved'`);
  }

  insert(waivers: readonly Waiver[]): Promise<void> {
    return this.session.insert(waiverTable, waivers.map(waiverRow));
  }

  replace(waiver: Waiver, expectedVersion: number): Promise<boolean> {
    return replaceVersion(this.session, waiverTable, waiverRow(waiver), expectedVersion);
  }

  save(waivers: readonly Waiver[]): Promise<void> {
    return this.session.insert(waiverTable, waivers.map(waiverRow), 'rewrite');
  }

  private async find(where: Sql): Promise<Waiver[]> {
    const rows = await this.session.rows(waiverTable, sql`${selection} where ${where} order by r.id`);
    return rows.map(waiverOf);
  }
}

const condition = ({ expiring, unneededOn, ...filter }: WaiverFilter & Within): Sql =>
  filtered(
    cellsInScope(filter.within),
    matches('r.state', filter.state),
    matches('r.finding_id', filter.findingId),
    matches('r.rule_id', filter.ruleId),
    matches('r.town_code', filter.town),
    matches('r.cell_code', filter.market),
    filter.market === undefined ? [] : [sql`r.cell_type = 'market'`],
    expiring === undefined
      ? []
      : [sql`r.state = 'approved' and r.expires_on > ${expiring.from} and r.expires_on <= ${expiring.to}`],
    unneededOn === undefined
      ? []
      : [
          sql`r.state = 'approved' and r.expires_on > ${unneededOn} and exists (
            select 1 from finding f where f.id = r.finding_id and f.state = 'resolved')`,
        ],
  );

const approvedDismissal = ({ ruleId, within }: CountedRule): Sql =>
  filtered(cellsInScope(within), matches('r.rule_id', ruleId), [
    sql`r.origin = 'dismissal' and r.state in ('approved', 'lifted')`,
  ]);

export class SqlWaiverReader extends WaiverReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: WaiverFilter & Within, page: PageRequest): Promise<Page<Waiver>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Waiver[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id > ${position[0] ?? ''}`;
      return this.find(sql`(${condition(filter)}) and ${beyond}`, limit);
    };
    return paged<Waiver>({ name: 'waivers', position: ['code'], positionOf: ({ id }) => [id], after }, page);
  }

  async get(id: string): Promise<Waiver | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  async dismissals(of: CountedRule): Promise<DismissalCount[]> {
    const query = sql`select r.dismissal, count(distinct r.finding_id) as number from waiver r
      where ${approvedDismissal(of)} group by r.dismissal order by r.dismissal`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      ruleId: of.ruleId,
      reason: row['dismissal'] as string,
      count: Number(row['number']),
    }));
  }

  async dismissed(of: CountedRule): Promise<number> {
    const query = sql`select count(distinct r.finding_id) as number from waiver r where ${approvedDismissal(of)}`;
    const [row] = await this.database.reading((session) => session.records(query));
    return Number(row?.['number']);
  }

  async findings({ ruleId, within }: CountedRule): Promise<number> {
    const where = filtered(cellsInScope(within), matches('r.rule_id', ruleId));
    const query = sql`select count(*) as number from finding r where ${where}`;
    const [row] = await this.database.reading((session) => session.records(query));
    return Number(row?.['number']);
  }

  private async find(where: Sql, limit: number): Promise<Waiver[]> {
    const query = sql`${selection} where ${where} order by r.id limit ${limit}`;
    return (await this.database.reading((session) => session.rows(waiverTable, query))).map(waiverOf);
  }
}
