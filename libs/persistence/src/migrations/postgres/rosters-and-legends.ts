import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table cell_roster (
    cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null,
    town_code varchar(64) ${C} not null, tally json not null, named_codes json not null,
    stray_codes json not null, digest varchar(64) ${C} not null,
    constraint pk_cell_roster primary key (cell_type, cell_code)
  )`,
  'create index ix_cell_roster_town on cell_roster (town_code)',
  `create table stored_text (
    digest varchar(64) ${C} not null, content text ${C} not null,
    constraint pk_stored_text primary key (digest)
  )`,
  `alter table sweep_cell add column legend_digest varchar(64) ${C}, add column roster_digest varchar(64) ${C}`,
];

/** Rosters of markets and towns, and a ledger that refers to them. The rosters are filled at the start. */
export class RostersAndLegends1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('ledgers that refer to rosters have no earlier form; restore a backup'));
  }
}
