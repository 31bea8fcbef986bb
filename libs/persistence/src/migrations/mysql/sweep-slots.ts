import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each night that a nightly sweep was due. */
export class SweepSlots1764050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists sweep_slot (
      slot_on date not null, sweep_id varchar(36), skipped varchar(32), recorded_at datetime(3) not null,
      primary key (slot_on)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sweep_slot');
  }
}
