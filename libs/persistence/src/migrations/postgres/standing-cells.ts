import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';
const COUNTS = ['carried_markets', 'carried_pairs'];

/** How long verdicts stand, and how much of a sweep was taken over from earlier ones. */
export class StandingCells1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table standing_cell (
      cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
      sweep_id varchar(36) ${C} not null, as_of date not null, stands_until date,
      release_digest varchar(64) ${C} not null,
      constraint pk_standing_cell primary key (cell_type, cell_code)
    )`);
    for (const table of ['sweep', 'sweep_chunk']) {
      for (const column of COUNTS) {
        await runner.query(`alter table ${table} add column ${column} integer not null default 0`);
        await runner.query(`alter table ${table} alter column ${column} drop default`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table standing_cell');
    for (const table of ['sweep', 'sweep_chunk']) {
      for (const column of COUNTS) await runner.query(`alter table ${table} drop column ${column}`);
    }
  }
}
