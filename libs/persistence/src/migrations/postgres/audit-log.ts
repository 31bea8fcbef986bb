import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['origin', 'result'];
const INDEXES = {
  ix_audit_entry_time: 'at, position',
  ix_audit_entry_actor: 'actor, at, position',
  ix_audit_entry_action: 'action, at, position',
};

/** The audit log can be looked through, and says from where things were asked and what was refused. */
export class AuditLog1764570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await runner.query(`alter table audit_entry add column ${column} varchar(64) collate "C"`);
    for (const [name, columns] of Object.entries(INDEXES))
      await runner.query(`create index ${name} on audit_entry (${columns})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`drop index ${name}`);
    for (const column of COLUMNS) await runner.query(`alter table audit_entry drop column ${column}`);
  }
}
