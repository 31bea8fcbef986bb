import { ImportStore, type RegistryImport } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { importOf, importRow } from '../mappers/import-mappers.js';
import type { RowOf } from '../schema/table.js';
import { importPartTable, registryImportTable } from '../schema/tables/import-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const PART_BYTES = 1_048_576;

type File = RowOf<typeof importPartTable>['file'];

export class SqlImportStore extends ImportStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async insert(job: RegistryImport, payload: Uint8Array): Promise<void> {
    await this.session.insert(registryImportTable, [importRow(job)]);
    await this.writeFile(job.id, 'payload', payload);
  }

  async get(id: string): Promise<RegistryImport | null> {
    return (await this.find(sql`r.id = ${id}`))[0] ?? null;
  }

  async getForUpdate(id: string): Promise<RegistryImport | null> {
    const columns = columnsOf(registryImportTable, 'r');
    const query = sql`select ${columns} from registry_import r where r.id = ${id} for update`;
    return (await this.session.rows(registryImportTable, query)).map(importOf)[0] ?? null;
  }

  update(job: RegistryImport): Promise<void> {
    return this.session.insert(registryImportTable, [importRow(job)], 'rewrite');
  }

  payload(id: string): Promise<Uint8Array> {
    return this.readFile(id, 'payload');
  }

  deletePayload(id: string): Promise<void> {
    return this.deleteFile(id, 'payload');
  }

  async saveRejectedRows(id: string, file: Uint8Array): Promise<void> {
    await this.deleteFile(id, 'rejected-rows');
    await this.writeFile(id, 'rejected-rows', file);
  }

  async rejectedRows(id: string): Promise<Uint8Array | null> {
    const file = await this.readFile(id, 'rejected-rows');
    return file.length === 0 ? null : file;
  }

  unfinished(): Promise<RegistryImport[]> {
    return this.find(oneOf('r.state', ['queued', 'running']));
  }

  private async find(where: Sql): Promise<RegistryImport[]> {
    const query = sql`select ${columnsOf(registryImportTable, 'r')} from registry_import r where ${where} order by r.id`;
    return (await this.session.rows(registryImportTable, query)).map(importOf);
  }

  /** Each part is a statement of its own: together they may outgrow the server's packet limit. */
  private async writeFile(id: string, file: File, content: Uint8Array): Promise<void> {
    for (let number = 0; number * PART_BYTES < content.length; number += 1) {
      const part = content.subarray(number * PART_BYTES, (number + 1) * PART_BYTES);
      await this.session.insert(importPartTable, [{ import_id: id, file, number, content: part }]);
    }
  }

  private async readFile(id: string, file: File): Promise<Uint8Array> {
    const query = sql`select ${columnsOf(importPartTable, 'r')} from import_part r
      where r.import_id = ${id} and r.file = ${file} order by r.number`;
    return Buffer.concat((await this.session.rows(importPartTable, query)).map(({ content }) => content));
  }

  private async deleteFile(id: string, file: File): Promise<void> {
    await this.session.change(sql`delete from import_part where import_id = ${id} and file = ${file}`);
  }
}
