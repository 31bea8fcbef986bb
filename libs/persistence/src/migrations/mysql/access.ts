import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** Access keys of accounts, and the keys that requests come with. */
export class Access1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists access_key (
      id varchar(36) not null, account varchar(64) not null, role varchar(32) not null, towns longtext,
      label longtext, secret_digest varchar(64) not null, created_at datetime(3) not null,
      created_by varchar(128) not null, expires_on date, revoked_at datetime(3),
      primary key (id), unique key ux_access_key_secret (secret_digest), key ix_access_key_account (account)
    ) ${TABLE}`);
    await runner.query(`create table if not exists idempotency_key (
      account varchar(64) not null, key_digest varchar(64) not null, request_digest varchar(64) not null,
      holder varchar(36) not null, created_at datetime(3) not null, lease_until datetime(3), status int,
      headers longtext, body longtext,
      primary key (account, key_digest), key ix_idempotency_key_created (created_at)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
    await runner.query('drop table access_key');
  }
}
