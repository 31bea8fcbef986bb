import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A supervisor of all towns is of the city, one of some towns of these. The same on every database. */
export class Roles1764540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update access_key
      set role = case when towns is null then 'city-supervisor' else 'town-supervisor' end
      where role = 'supervisor'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update access_key set role = 'supervisor'
      where role in ('city-supervisor', 'town-supervisor')`);
  }
}
