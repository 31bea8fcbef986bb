import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'audit_entry';
const COLUMNS = ['origin', 'result'];
const INDEXES = [
  { name: 'ix_audit_entry_time', columns: '`at`, position' },
  { name: 'ix_audit_entry_actor', columns: 'actor, `at`, position' },
  { name: 'ix_audit_entry_action', columns: 'action, `at`, position' },
];

/** The audit log can be looked through, and says from where things were asked and what was refused. */
export class AuditLog1764570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await addColumn(runner, TABLE, column, 'varchar(64)');
    for (const index of INDEXES) await addIndex(runner, { table: TABLE, ...index });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of INDEXES) await runner.query(`drop index ${name} on ${TABLE}`);
    for (const column of COLUMNS) await runner.query(`alter table ${TABLE} drop column ${column}`);
  }
}
