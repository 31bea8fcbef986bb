import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Room for secrets that are sealed. */
export class SealedSecrets1764530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table webhook_endpoint modify secret varchar(512) not null, modify previous_secret varchar(512)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table webhook_endpoint modify secret varchar(128) not null, modify previous_secret varchar(128)',
    );
  }
}
