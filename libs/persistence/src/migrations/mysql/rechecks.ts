import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const STATEMENTS = [
  `create table if not exists recheck_cell (
    cell_type varchar(32) not null, cell_code varchar(64) not null, town_code varchar(64),
    stamp varchar(36) not null, due_at datetime(3) not null, attempts int not null,
    primary key (cell_type, cell_code), key ix_recheck_cell_due (due_at)
  ) ${TABLE}`,
  `create table if not exists recheck_tally (
    sweep_id varchar(36) not null, opened int not null, closed int not null, is_held boolean not null,
    primary key (sweep_id)
  ) ${TABLE}`,
  `create table if not exists sweep_drift (
    sweep_id varchar(36) not null, finding_id varchar(36) not null, rule_id varchar(64) not null,
    subject_type varchar(32) not null, subject_code varchar(64) not null, cell_type varchar(32) not null,
    cell_code varchar(64) not null, town_code varchar(64), event varchar(32) not null,
    found_at datetime(3) not null,
    primary key (sweep_id, finding_id)
  ) ${TABLE}`,
];

/** Cells that are due for a recheck, what rechecks did, and findings that drifted. */
export class Rechecks1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['recheck_cell', 'recheck_tally', 'sweep_drift']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
