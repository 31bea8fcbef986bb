import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** What sweeps would open and close, and what became of it. */
export class SweepBrake1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'sweep', 'brake_state', 'varchar(32)');
    await addColumn(runner, 'sweep', 'brake', 'longtext');
    await addIndex(runner, { table: 'sweep', name: 'ix_sweep_brake', columns: 'brake_state' });
    await runner.query(`create table if not exists held_task (
      cell_type varchar(32) not null, cell_code varchar(64) not null, rule_set_id varchar(64) not null,
      town_code varchar(64), sweep_id varchar(36) not null, change_kind varchar(32) not null,
      task_id varchar(36), severity varchar(32) not null, finding_count int not null,
      primary key (cell_type, cell_code, rule_set_id),
      key ix_held_task_sweep (sweep_id, cell_type, cell_code, rule_set_id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table held_task');
    await runner.query(
      'alter table sweep drop index ix_sweep_brake, drop column brake_state, drop column brake',
    );
  }
}
