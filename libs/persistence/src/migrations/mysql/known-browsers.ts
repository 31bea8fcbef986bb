import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

/** Browsers in which somebody signed in with success, and of each session in which of them it began. */
export class KnownBrowsers1764660000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists known_browser (
      digest varchar(64) not null, account varchar(64) not null, counter varchar(64) not null,
      ends_at datetime(3) not null,
      primary key (digest, account), key ix_known_browser_account (account), key ix_known_browser_ends (ends_at)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
    await addColumn(runner, 'account_session', 'browser', 'varchar(64)');
    const index = { table: 'account_session', name: 'ix_account_session_browser', columns: 'browser' };
    await addIndex(runner, index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account_session drop column browser');
    await runner.query('drop table known_browser');
  }
}
