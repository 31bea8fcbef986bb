import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const COUNTS = ['carried_markets', 'carried_pairs'];

/** How long verdicts stand, and how much of a sweep was taken over from earlier ones. */
export class StandingCells1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists standing_cell (
      cell_type varchar(32) not null, cell_code varchar(64) not null, town_code varchar(64),
      sweep_id varchar(36) not null, as_of date not null, stands_until date, release_digest varchar(64) not null,
      primary key (cell_type, cell_code)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
    for (const table of ['sweep', 'sweep_chunk']) {
      for (const column of COUNTS) {
        await addColumn(runner, table, column, 'int not null default 0');
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
