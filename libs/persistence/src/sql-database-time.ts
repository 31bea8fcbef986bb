import { DatabaseTime } from '@hongzhu/compliance';
import type { Database } from './connection/database.js';
import { sql } from './sql/sql.js';

export class SqlDatabaseTime extends DatabaseTime {
  constructor(private readonly database: Database) {
    super();
  }

  async now(): Promise<Date> {
    const query = sql`select current_timestamp(3) as now`;
    const [row] = await this.database.reading((session) => session.records(query));
    return row?.['now'] as Date;
  }
}
