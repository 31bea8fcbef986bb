import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table account (
    id varchar(64) ${C} not null, role varchar(32) ${C} not null, towns json, label text ${C},
    sign_in varchar(32) ${C} not null, oidc_issuer varchar(255) ${C}, oidc_subject varchar(255) ${C},
    state varchar(32) ${C} not null, version integer not null, created_at timestamptz(3) not null,
    created_by varchar(128) ${C} not null,
    constraint pk_account primary key (id)
  )`,
  'create unique index ux_account_subject on account (oidc_issuer, oidc_subject)',
  `create table account_credential (
    account varchar(64) ${C} not null, password_hash varchar(255) ${C} not null, previous_hash varchar(255) ${C},
    must_change boolean not null, changed_at timestamptz(3) not null, totp_secret varchar(512) ${C},
    totp_confirmed boolean not null, totp_last_step integer,
    constraint pk_account_credential primary key (account)
  )`,
  `create table account_session (
    digest varchar(64) ${C} not null, account varchar(64) ${C} not null, how varchar(32) ${C} not null,
    started_at timestamptz(3) not null, seen_at timestamptz(3) not null, ends_at timestamptz(3) not null,
    constraint pk_account_session primary key (digest)
  )`,
  'create index ix_account_session_account on account_session (account)',
  'create index ix_account_session_ends on account_session (ends_at)',
  `create table sign_in_try (
    account_digest varchar(64) ${C} not null, failures integer not null, last_at timestamptz(3) not null,
    locked_until timestamptz(3),
    constraint pk_sign_in_try primary key (account_digest)
  )`,
  'create index ix_sign_in_try_last on sign_in_try (last_at)',
];

/** People's accounts, what they sign in with, and who is signed in. */
export class Accounts1764580000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_try', 'account_session', 'account_credential', 'account'])
      await runner.query(`drop table ${table}`);
  }
}
