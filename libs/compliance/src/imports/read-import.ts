import { NotFoundError } from '../shared/hongzhu-error.js';
import type { Transactions } from '../shared/transactions.js';
import type { RegistryImport } from './registry-import.js';

/** Reads an import back: how it stands, and the file of the rows it refused. */
export class ReadImport {
  constructor(private readonly transactions: Transactions) {}

  /** Throws `import_not_found`. */
  run(id: string): Promise<RegistryImport> {
    return this.transactions.run(async ({ imports }) => {
      const job = await imports.get(id);
      if (!job) throw new NotFoundError('import_not_found', `There is no import '${id}'.`);
      return job;
    });
  }

  /** UTF-8 JSON. Throws `import_not_found`, and `rejected_file_not_found` where no row was refused, or they are past their time. */
  rejectedRows(id: string): Promise<Uint8Array> {
    return this.transactions.run(async ({ imports }) => {
      if (!(await imports.get(id)))
        throw new NotFoundError('import_not_found', `There is no import '${id}'.`);
      const file = await imports.rejectedRows(id);
      if (!file)
        throw new NotFoundError(
          'rejected_file_not_found',
          `The import '${id}' refused no row, or they are past their time.`,
        );
      return file;
    });
  }
}
