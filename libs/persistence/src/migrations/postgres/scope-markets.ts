import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['account', 'access_key'];

/** To which markets accounts and keys are limited; those of before are to none. */
export class ScopeMarkets1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} add column markets json`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop column markets`);
  }
}
