import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const TABLES = [
  `create table if not exists account (
    id varchar(64) not null, role varchar(32) not null, towns longtext, label longtext, sign_in varchar(32) not null,
    oidc_issuer varchar(255), oidc_subject varchar(255), state varchar(32) not null, version int not null,
    created_at datetime(3) not null, created_by varchar(128) not null,
    primary key (id), unique key ux_account_subject (oidc_issuer, oidc_subject)
  ) ${TABLE}`,
  `create table if not exists account_credential (
    account varchar(64) not null, password_hash varchar(255) not null, previous_hash varchar(255),
    must_change tinyint not null, changed_at datetime(3) not null, totp_secret varchar(512),
    totp_confirmed tinyint not null, totp_last_step int, primary key (account)
  ) ${TABLE}`,
  `create table if not exists account_session (
    digest varchar(64) not null, account varchar(64) not null, how varchar(32) not null,
    started_at datetime(3) not null, seen_at datetime(3) not null, ends_at datetime(3) not null,
    primary key (digest), key ix_account_session_account (account), key ix_account_session_ends (ends_at)
  ) ${TABLE}`,
  `create table if not exists sign_in_try (
    account_digest varchar(64) not null, failures int not null, last_at datetime(3) not null,
    locked_until datetime(3), primary key (account_digest), key ix_sign_in_try_last (last_at)
  ) ${TABLE}`,
];

/** People's accounts, what they sign in with, and who is signed in. */
export class Accounts1764580000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_try', 'account_session', 'account_credential', 'account'])
      await runner.query(`drop table ${table}`);
  }
}
