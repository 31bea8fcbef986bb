import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const TABLES = ['account', 'access_key'];

/** To which markets accounts and keys are limited; those of before are to none. */
export class ScopeMarkets1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await addColumn(runner, table, 'markets', 'longtext');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop column markets`);
  }
}
