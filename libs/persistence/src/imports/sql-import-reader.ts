import { ImportReader, type ListedImport, type Page, type PageRequest } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { paged } from '../lists/paged.js';
import { listedImportOf } from '../mappers/import-mappers.js';
import { listedImportTable } from '../schema/tables/import-tables.js';
import { ALWAYS, sql } from '../sql/sql.js';

export class SqlImportReader extends ImportReader {
  constructor(private readonly database: Database) {
    super();
  }

  /** By their ids, which are in the order of time. */
  list(page: PageRequest): Promise<Page<ListedImport>> {
    const after = async (position: readonly string[] | null, limit: number): Promise<ListedImport[]> => {
      const where = position === null ? ALWAYS : sql`r.id < ${position[0] ?? ''}`;
      const query = sql`select ${columnsOf(listedImportTable, 'r')} from registry_import r
        where ${where} order by r.id desc limit ${limit}`;
      const rows = await this.database.reading((session) => session.rows(listedImportTable, query));
      return rows.map(listedImportOf);
    };
    return paged(
      { name: 'imports', position: ['code'], positionOf: ({ id }: ListedImport) => [id], after },
      page,
    );
  }
}
