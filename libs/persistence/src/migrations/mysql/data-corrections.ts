import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const STATEMENTS = [
  `update review_task set awaits_proof = 1 where state = 'submitted' and outcome = 'remedied'`,
  'alter table review_task alter column awaits_proof drop default',
  `create table if not exists data_correction (
    id varchar(36) not null, task_id varchar(36) not null, task_version int not null,
    cell_type varchar(32) not null, cell_code varchar(64) not null, town_code varchar(64),
    rule_set_id varchar(64) not null, facts longtext not null, note_digest varchar(64), state varchar(32) not null,
    opened_by varchar(128) not null, opened_at datetime(3) not null, applied_by varchar(128),
    applied_at datetime(3), closed_by varchar(128), closed_at datetime(3), reason_digest varchar(64),
    version int not null, open_task_id varchar(36),
    primary key (id), unique key ux_data_correction_open (open_task_id), key ix_data_correction_state (state, id),
    key ix_data_correction_town (town_code, state, id), key ix_data_correction_rule_set (rule_set_id, state, id),
    key ix_data_correction_cell (cell_type, cell_code, id), key ix_data_correction_task (task_id, id)
  ) ${TABLE}`,
  // What was reported before has its task's id for its own, so that it is opened once. Its words are those of the report.
  `insert into data_correction (id, task_id, task_version, cell_type, cell_code, town_code, rule_set_id, facts,
      note_digest, state, opened_by, opened_at, version, open_task_id)
    select r.id, r.id, r.version, r.cell_type, r.cell_code, r.town_code, r.rule_set_id, '[]',
      (select a.note_digest from audit_entry a
        where a.subject = concat('tasks/', r.id) and a.action = 'task.submit' order by a.position desc limit 1),
      'open', json_unquote(json_extract(r.submission, '$.by')),
      cast(replace(replace(json_unquote(json_extract(r.submission, '$.at')), 'T', ' '), 'Z', '') as datetime(3)),
      1, r.id
    from review_task r
    where r.state = 'submitted' and r.outcome = 'data-error'
      and not exists (select 1 from data_correction c where c.id = r.id or c.open_task_id = r.id)`,
];

/** What whoever keeps the records is asked to correct. */
export class DataCorrections1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'review_task', 'awaits_proof', 'tinyint not null default 0');
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_correction');
    await runner.query('alter table review_task drop column awaits_proof');
  }
}
