import { DriftReader, DriftStore, type Drift, type Sweep } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { sweepOf } from '../mappers/sweep-mappers.js';
import { sweepDriftTable } from '../schema/tables/recheck-tables.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { oneOf, sql } from '../sql/sql.js';

export class SqlDriftStore extends DriftStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  append(drift: readonly Drift[]): Promise<void> {
    const sorted = [...drift].sort((a, b) => (a.findingId < b.findingId ? -1 : 1));
    return this.session.insert(
      sweepDriftTable,
      sorted.map(({ sweepId, findingId, ruleId, subject, cell, event, at }) => ({
        sweep_id: sweepId,
        finding_id: findingId,
        rule_id: ruleId,
        subject_type: subject.type,
        subject_code: subject.code,
        cell_type: cell.type,
        cell_code: cell.code,
        town_code: cell.townCode,
        event,
        found_at: at,
      })),
    );
  }

  async basisOf(sweepId: string): Promise<Sweep | null> {
    const query = sql`select ${columnsOf(sweepTable, 'r')} from sweep r
      where r.effect = 'record' and r.town_codes is null and r.state = 'complete' and r.id <> ${sweepId}
      order by r.finished_at desc, r.id desc limit 1`;
    return (await this.session.rows(sweepTable, query)).map(sweepOf)[0] ?? null;
  }
}

export class SqlDriftReader extends DriftReader {
  constructor(private readonly database: Database) {
    super();
  }

  async counts(sweepIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const query = sql`select sweep_id, count(*) as number from sweep_drift
      where ${oneOf('sweep_id', sweepIds)} group by sweep_id`;
    const rows = await this.database.reading((session) => session.records(query));
    return new Map(rows.map((row) => [row['sweep_id'] as string, Number(row['number'])]));
  }
}
