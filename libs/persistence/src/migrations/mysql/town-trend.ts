import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** The trend of sweeps by town, from now on; `by_town` is null for whoever does not know of it yet. */
export class TownTrend1764670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists sweep_town_trend (
      sweep_id varchar(36) not null, chunk_number int not null, town_code varchar(64) not null,
      as_of date not null, counts longtext not null,
      primary key (sweep_id, chunk_number, town_code), key ix_sweep_town_trend_town (town_code, as_of)
    ) ${TABLE}`);
    await addColumn(runner, 'sweep_trend', 'by_town', 'tinyint(1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sweep_town_trend');
    await runner.query('alter table sweep_trend drop column by_town');
  }
}
