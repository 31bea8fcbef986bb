import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillMarketNameParts } from '../fill-market-name-parts.js';

const C = 'collate "C"';

/** Markets are found by a part of their name through an index. */
export class MarketNameParts1764650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table market_name_part (
      part varchar(100) ${C} not null, market_code varchar(64) ${C} not null,
      constraint pk_market_name_part primary key (part, market_code)
    )`);
    await runner.query('create index ix_market_name_part_market on market_name_part (market_code)');
    await fillMarketNameParts(runner, (at) => `$${at}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table market_name_part');
  }
}
