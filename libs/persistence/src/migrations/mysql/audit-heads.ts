import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';
const SIGNED =
  'key_id varchar(64) not null, public_key varchar(64) not null, signature varchar(128) not null';

/** Where the audit log ended with each day, signed; and where it begins, since its older entries were deleted. */
export class AuditHeads1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists audit_day_head (
      day date not null, position int not null, hash varchar(64) not null, signed_at datetime(3) not null,
      ${SIGNED}, primary key (day)
    ) ${TABLE}`);
    await runner.query(`create table if not exists audit_anchor (
      position int not null, hash varchar(64) not null, kept_from date not null,
      pruned_at datetime(3) not null, ${SIGNED}, primary key (position)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_day_head');
    await runner.query('drop table audit_anchor');
  }
}
