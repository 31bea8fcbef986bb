import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which side holders of accounts stood who are linked to them no more. */
export class FormerIdentities1764690000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists former_identity (
      digest varchar(64) not null, duty varchar(32) not null, primary key (digest, duty)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_identity');
  }
}
