import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

/** The trend of sweeps by town, from now on; `by_town` is null for whoever does not know of it yet. */
export class TownTrend1764670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sweep_town_trend (
      sweep_id varchar(36) ${C} not null, chunk_number integer not null, town_code varchar(64) ${C} not null,
      as_of date not null, counts json not null,
      constraint pk_sweep_town_trend primary key (sweep_id, chunk_number, town_code)
    )`);
    await runner.query('create index ix_sweep_town_trend_town on sweep_town_trend (town_code, as_of)');
    await runner.query('alter table sweep_trend add column by_town boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sweep_town_trend');
    await runner.query('alter table sweep_trend drop column by_town');
  }
}
