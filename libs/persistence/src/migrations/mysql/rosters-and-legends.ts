import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const STATEMENTS = [
  `create table if not exists cell_roster (
    cell_type varchar(32) not null, cell_code varchar(64) not null, town_code varchar(64) not null,
    tally longtext not null, named_codes longtext not null, stray_codes longtext not null,
    digest varchar(64) not null,
    primary key (cell_type, cell_code), key ix_cell_roster_town (town_code)
  ) ${TABLE}`,
  `create table if not exists stored_text (
    digest varchar(64) not null, content longtext not null,
    primary key (digest)
  ) ${TABLE}`,
];

/** Rosters of markets and towns, and a ledger that refers to them. The rosters are filled at the start. */
export class RostersAndLegends1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await addColumn(runner, 'sweep_cell', 'legend_digest', 'varchar(64)');
    await addColumn(runner, 'sweep_cell', 'roster_digest', 'varchar(64)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('ledgers that refer to rosters have no earlier form; restore a backup'));
  }
}
