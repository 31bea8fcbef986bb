import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which side holders of accounts stood who are linked to them no more. */
export class FormerIdentities1764690000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table former_identity (
      digest varchar(64) collate "C" not null, duty varchar(32) collate "C" not null,
      constraint pk_former_identity primary key (digest, duty)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table former_identity');
  }
}
