import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  'alter table review_task add column awaits_proof boolean not null default false',
  `update review_task set awaits_proof = true where state = 'submitted' and outcome = 'remedied'`,
  'alter table review_task alter column awaits_proof drop default',
  `create table data_correction (
    id varchar(36) ${C} not null, task_id varchar(36) ${C} not null, task_version integer not null,
    cell_type varchar(32) ${C} not null, cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    rule_set_id varchar(64) ${C} not null, facts json not null, note_digest varchar(64) ${C},
    state varchar(32) ${C} not null, opened_by varchar(128) ${C} not null, opened_at timestamptz(3) not null,
    applied_by varchar(128) ${C}, applied_at timestamptz(3), closed_by varchar(128) ${C},
    closed_at timestamptz(3), reason_digest varchar(64) ${C}, version integer not null,
    open_task_id varchar(36) ${C}, constraint pk_data_correction primary key (id)
  )`,
  'create unique index ux_data_correction_open on data_correction (open_task_id)',
  'create index ix_data_correction_state on data_correction (state, id)',
  'create index ix_data_correction_town on data_correction (town_code, state, id)',
  'create index ix_data_correction_rule_set on data_correction (rule_set_id, state, id)',
  'create index ix_data_correction_cell on data_correction (cell_type, cell_code, id)',
  'create index ix_data_correction_task on data_correction (task_id, id)',
  // What was reported before has its task's id for its own, so that it is opened once. Its words are those of the report.
  `insert into data_correction (id, task_id, task_version, cell_type, cell_code, town_code, rule_set_id, facts,
      note_digest, state, opened_by, opened_at, version, open_task_id)
    select r.id, r.id, r.version, r.cell_type, r.cell_code, r.town_code, r.rule_set_id, '[]'::json,
      (select a.note_digest from audit_entry a
        where a.subject = 'tasks/' || r.id and a.action = 'task.submit' order by a.position desc limit 1),
      'open', r.submission ->> 'by', (r.submission ->> 'at')::timestamptz, 1, r.id
    from review_task r where r.state = 'submitted' and r.outcome = 'data-error'`,
];

/** What whoever keeps the records is asked to correct. */
export class DataCorrections1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_correction');
    await runner.query('alter table review_task drop column awaits_proof');
  }
}
