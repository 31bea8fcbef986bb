import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';
const SIGNED = `key_id varchar(64) ${C} not null, public_key varchar(64) ${C} not null,
  signature varchar(128) ${C} not null`;

/** Where the audit log ended with each day, signed; and where it begins, since its older entries were deleted. */
export class AuditHeads1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table audit_day_head (
      day date not null, position integer not null, hash varchar(64) ${C} not null,
      signed_at timestamptz(3) not null, ${SIGNED}, constraint pk_audit_day_head primary key (day)
    )`);
    await runner.query(`create table audit_anchor (
      position integer not null, hash varchar(64) ${C} not null, kept_from date not null,
      pruned_at timestamptz(3) not null, ${SIGNED}, constraint pk_audit_anchor primary key (position)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_day_head');
    await runner.query('drop table audit_anchor');
  }
}
