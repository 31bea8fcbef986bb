import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table access_key (
    id varchar(36) ${C} not null, account varchar(64) ${C} not null, role varchar(32) ${C} not null, towns json,
    label text ${C}, secret_digest varchar(64) ${C} not null, created_at timestamptz(3) not null,
    created_by varchar(128) ${C} not null, expires_on date, revoked_at timestamptz(3),
    constraint pk_access_key primary key (id)
  )`,
  'create unique index ux_access_key_secret on access_key (secret_digest)',
  'create index ix_access_key_account on access_key (account)',
  `create table idempotency_key (
    account varchar(64) ${C} not null, key_digest varchar(64) ${C} not null,
    request_digest varchar(64) ${C} not null, holder varchar(36) ${C} not null,
    created_at timestamptz(3) not null, lease_until timestamptz(3), status integer, headers json, body text ${C},
    constraint pk_idempotency_key primary key (account, key_digest)
  )`,
  'create index ix_idempotency_key_created on idempotency_key (created_at)',
];

/** Access keys of accounts, and the keys that requests come with. */
export class Access1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
    await runner.query('drop table access_key');
  }
}
