import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

/** Room for secrets that are sealed. */
export class SealedSecrets1764530000000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return widen(runner, 512);
  }

  down(runner: QueryRunner): Promise<void> {
    return widen(runner, 128);
  }
}

async function widen(runner: QueryRunner, length: number): Promise<void> {
  for (const column of ['secret', 'previous_secret'])
    await runner.query(`alter table webhook_endpoint alter column ${column} type varchar(${length}) ${C}`);
}
