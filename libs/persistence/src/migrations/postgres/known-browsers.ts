import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table known_browser (
    digest varchar(64) ${C} not null, account varchar(64) ${C} not null, counter varchar(64) ${C} not null,
    ends_at timestamptz(3) not null,
    constraint pk_known_browser primary key (digest, account)
  )`,
  'create index ix_known_browser_account on known_browser (account)',
  'create index ix_known_browser_ends on known_browser (ends_at)',
  `alter table account_session add column browser varchar(64) ${C}`,
  'create index ix_account_session_browser on account_session (browser)',
];

/** Browsers in which somebody signed in with success, and of each session in which of them it began. */
export class KnownBrowsers1764660000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account_session drop column browser');
    await runner.query('drop table known_browser');
  }
}
