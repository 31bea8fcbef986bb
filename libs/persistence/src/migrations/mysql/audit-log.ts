import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndex } from './add-index.js';

const TABLE = 'audit_entry';
const INDEXES = [
  { name: 'ix_audit_entry_time', columns: '`at`, position' },
  { name: 'ix_audit_entry_actor', columns: 'actor, `at`, position' },
  { name: 'ix_audit_entry_action', columns: 'action, `at`, position' },
];

/** The audit log can be looked through. */
export class AuditLog1764570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of INDEXES) await addIndex(runner, { table: TABLE, ...index });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of INDEXES) await runner.query(`drop index ${name} on ${TABLE}`);
  }
}
