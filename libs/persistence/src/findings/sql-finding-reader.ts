import {
  FindingReader,
  type Finding,
  type FindingFilter,
  type FindingHistoryEntry,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { findingOf, historyOf } from '../mappers/finding-mappers.js';
import { findingHistoryTable, findingTable } from '../schema/tables/finding-tables.js';
import { sql, type Sql } from '../sql/sql.js';

const columns = columnsOf(findingTable, 'r');

const condition = (filter: FindingFilter): Sql =>
  filtered(
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

  list(filter: FindingFilter, page: PageRequest): Promise<Page<Finding>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Finding[]> =>
      this.find(
        filtered([condition(filter)], position === null ? [] : [sql`r.id > ${position[0] ?? ''}`]),
        limit,
      );
    return paged(
      { name: 'findings', position: ['code'], positionOf: ({ id }: Finding) => [id], after },
      page,
    );
  }

  async get(id: string): Promise<Finding | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  async history(findingId: string): Promise<FindingHistoryEntry[]> {
    if (!isStorable(findingId)) return [];
    const query = sql`select ${columnsOf(findingHistoryTable, 'r')} from finding_history r
      where r.finding_id = ${findingId} order by r.id`;
    return (await this.database.reading((session) => session.rows(findingHistoryTable, query))).map(
      historyOf,
    );
  }

  private async find(where: Sql, limit: number): Promise<Finding[]> {
    const query = sql`select ${columns} from finding r where ${where} order by r.id limit ${limit}`;
    return (await this.database.reading((session) => session.rows(findingTable, query))).map(findingOf);
  }
}
