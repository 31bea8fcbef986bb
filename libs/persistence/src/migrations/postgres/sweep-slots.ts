import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each night that a nightly sweep was due. */
export class SweepSlots1764050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sweep_slot (
      slot_on date not null, sweep_id varchar(36) collate "C", skipped varchar(32) collate "C",
      recorded_at timestamptz(3) not null, constraint pk_sweep_slot primary key (slot_on)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sweep_slot');
  }
}
