import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins at a provider of identities that were made use of. */
export class SpentSignIns1764590000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table spent_sign_in (
      digest varchar(64) collate "C" not null, holder varchar(64) collate "C" not null,
      ends_at timestamptz(3) not null,
      constraint pk_spent_sign_in primary key (digest)
    )`);
    await runner.query('create index ix_spent_sign_in_ends on spent_sign_in (ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table spent_sign_in');
  }
}
