import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table recheck_cell (
    cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    stamp varchar(36) ${C} not null, due_at timestamptz(3) not null, attempts integer not null,
    constraint pk_recheck_cell primary key (cell_type, cell_code)
  )`,
  'create index ix_recheck_cell_due on recheck_cell (due_at)',
  `create table recheck_tally (
    sweep_id varchar(36) ${C} not null, opened integer not null, closed integer not null,
    is_held boolean not null,
    constraint pk_recheck_tally primary key (sweep_id)
  )`,
  `create table sweep_drift (
    sweep_id varchar(36) ${C} not null, finding_id varchar(36) ${C} not null, rule_id varchar(64) ${C} not null,
    subject_type varchar(32) ${C} not null, subject_code varchar(64) ${C} not null,
    cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    event varchar(32) ${C} not null, found_at timestamptz(3) not null,
    constraint pk_sweep_drift primary key (sweep_id, finding_id)
  )`,
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
