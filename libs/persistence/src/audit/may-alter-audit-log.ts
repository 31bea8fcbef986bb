import type { DataSource } from 'typeorm';
import { DatabaseError, guarded } from '../connection/database-error.js';

/** They touch no entry, and are refused to whoever may not alter one. */
const ATTEMPTS = [
  'update audit_entry set actor = actor where 1 = 0',
  'delete from audit_entry where 1 = 0',
] as const;

/** By which MySQL, MariaDB and Postgres say that an account may not do something. */
const DENIED: ReadonlySet<string> = new Set([
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_COLUMNACCESS_DENIED_ERROR',
  '42501',
]);

/** Whether the account of the connection may change or delete entries of the audit log. Throws a `DatabaseError`. */
export async function mayAlterAuditLog(dataSource: DataSource): Promise<boolean> {
  for (const attempt of ATTEMPTS) if (!(await isDenied(dataSource, attempt))) return true;
  return false;
}

async function isDenied(dataSource: DataSource, statement: string): Promise<boolean> {
  try {
    await guarded(() => dataSource.query(statement));
    return false;
  } catch (error) {
    if (error instanceof DatabaseError && DENIED.has(error.driverCode)) return true;
    throw error;
  }
}
