import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `alter table sweep add column brake_state varchar(32) ${C}, add column brake json`,
  'create index ix_sweep_brake on sweep (brake_state)',
  `create table held_task (
    cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null,
    rule_set_id varchar(64) ${C} not null, town_code varchar(64) ${C}, sweep_id varchar(36) ${C} not null,
    change_kind varchar(32) ${C} not null, task_id varchar(36) ${C}, severity varchar(32) ${C} not null,
    finding_count integer not null,
    constraint pk_held_task primary key (cell_type, cell_code, rule_set_id)
  )`,
  'create index ix_held_task_sweep on held_task (sweep_id, cell_type, cell_code, rule_set_id)',
];

/** What sweeps would open and close, and what became of it. */
export class SweepBrake1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table held_task');
    await runner.query('drop index ix_sweep_brake');
    await runner.query('alter table sweep drop column brake_state, drop column brake');
  }
}
