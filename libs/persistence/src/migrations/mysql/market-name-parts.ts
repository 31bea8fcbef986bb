import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillMarketNameParts } from '../fill-market-name-parts.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** Markets are found by a part of their name through an index. */
export class MarketNameParts1764650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists market_name_part (
      part varchar(100) not null, market_code varchar(64) not null,
      primary key (part, market_code), key ix_market_name_part_market (market_code)
    ) ${TABLE}`);
    // What an attempt that was cut off has left.
    await runner.query('delete from market_name_part');
    await fillMarketNameParts(runner, () => '?');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table market_name_part');
  }
}
