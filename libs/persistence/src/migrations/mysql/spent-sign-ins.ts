import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins at a provider of identities that were made use of. */
export class SpentSignIns1764590000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists spent_sign_in (
      digest varchar(64) not null, holder varchar(64) not null, ends_at datetime(3) not null,
      primary key (digest), key ix_spent_sign_in_ends (ends_at)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table spent_sign_in');
  }
}
