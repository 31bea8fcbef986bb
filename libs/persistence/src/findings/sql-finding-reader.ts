import {
  FindingReader,
  type Finding,
  type FindingFilter,
  type Within,
  type FindingHistoryEntry,
  type ListedFinding,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { cellsInScope } from '../lists/in-scope.js';
import { paged, type PagedList } from '../lists/paged.js';
import { historyOf, listedFindingOf } from '../mappers/finding-mappers.js';
import type { Table } from '../schema/table.js';
import { findingHistoryTable, findingTable, listedFindingTable } from '../schema/tables/finding-tables.js';
import { sql, type Sql } from '../sql/sql.js';
import { withExplanations } from './explanations.js';

const condition = (filter: FindingFilter & Within): Sql =>
  filtered(
    cellsInScope(filter.within),
    matches('r.state', filter.state),
    matches('r.rule_id', filter.ruleId),
    matches('r.rule_set_id', filter.ruleSetId),
    matches('r.subject_type', filter.subjectType),
    matches('r.subject_code', filter.subjectCode),
    matches('r.cell_code', filter.market),
    filter.market === undefined ? [] : [sql`r.cell_type = 'market'`],
    matches('r.town_code', filter.town),
    matches('r.severity', filter.severity),
    matches('r.task_id', filter.taskId),
  );

export class SqlFindingReader extends FindingReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: FindingFilter & Within, page: PageRequest): Promise<Page<ListedFinding>> {
    return paged(
      listOf((where, limit) => this.listed(where, limit), filter),
      page,
    );
  }

  listExplained(filter: FindingFilter & Within, page: PageRequest): Promise<Page<Finding>> {
    return paged(
      listOf((where, limit) => this.explained(where, limit), filter),
      page,
    );
  }

  async get(id: string): Promise<Finding | null> {
    if (!isStorable(id)) return null;
    return (await this.explained(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  async history(findingId: string): Promise<FindingHistoryEntry[]> {
    if (!isStorable(findingId)) return [];
    const query = sql`select ${columnsOf(findingHistoryTable, 'r')} from finding_history r
      where r.finding_id = ${findingId} order by r.id`;
    return (await this.database.reading((session) => session.rows(findingHistoryTable, query))).map(
      historyOf,
    );
  }

  private async listed(where: Sql, limit: number): Promise<ListedFinding[]> {
    const query = found(listedFindingTable, where, limit);
    const rows = await this.database.reading((session) => session.rows(listedFindingTable, query));
    return rows.map(listedFindingOf);
  }

  private explained(where: Sql, limit: number): Promise<Finding[]> {
    const query = found(findingTable, where, limit);
    return this.database.reading(async (session) =>
      withExplanations(session, await session.rows(findingTable, query)),
    );
  }
}

const found = <R>(table: Table<R>, where: Sql, limit: number): Sql =>
  sql`select ${columnsOf(table, 'r')} from finding r where ${where} order by r.id limit ${limit}`;

/** Findings in the order of their ids, read by `find`. */
const listOf = <F extends ListedFinding>(
  find: (where: Sql, limit: number) => Promise<F[]>,
  filter: FindingFilter & Within,
): PagedList<F> => ({
  name: 'findings',
  position: ['code'],
  positionOf: ({ id }) => [id],
  after: (position, limit) =>
    find(filtered([condition(filter)], position === null ? [] : [sql`r.id > ${position[0] ?? ''}`]), limit),
});
