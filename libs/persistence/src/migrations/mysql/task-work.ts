import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** Columns of tasks; of those that are not null, what the rows before them are given. */
const TASK_COLUMNS: readonly (readonly [string, string])[] = [
  ['gravity', 'int not null default 9'],
  ['leased_until', 'date'],
  ['clock_from', "date not null default '2000-01-01'"],
  ['clock_days', 'int not null default 0'],
  ['paused_on', 'date'],
  ['warned_at', 'datetime(3)'],
  ['escalated_at', 'datetime(3)'],
  ['snoozed_until', 'date'],
  ['draft', 'longtext'],
  ['submission', 'longtext'],
  ['outcome', 'varchar(32)'],
  ['external_system', 'varchar(64)'],
  ['external_id', 'varchar(128)'],
  ['external_url', 'longtext'],
];

const INDEXES: readonly (readonly [string, string])[] = [
  ['ix_review_task_assignee', 'assignee, state, cell_type, cell_code, rule_set_id'],
  ['ix_review_task_external', 'external_system, external_id'],
  ['ix_review_task_state_gravity', 'state, gravity, due_on, id'],
  ['ix_review_task_gravity', 'gravity, due_on, id'],
  ['ix_review_task_opened', 'opened_at, due_on, id'],
  ['ix_review_task_town', 'town_code, state, due_on, id'],
  ['ix_review_task_rule_set', 'rule_set_id, due_on, id'],
];

const TABLES = [
  `create table if not exists waiver (
    id varchar(36) not null, finding_id varchar(36) not null, rule_id varchar(64) not null,
    rule_set_id varchar(64) not null, subject_type varchar(32) not null, subject_code varchar(64) not null,
    cell_type varchar(32) not null, cell_code varchar(64) not null, town_code varchar(64),
    origin varchar(32) not null, dismissal varchar(32), reason longtext not null, state varchar(32) not null,
    requested_by varchar(128) not null, requested_at datetime(3) not null, decided_by varchar(128),
    decided_at datetime(3), expires_on date not null, version int not null,
    primary key (id), key ix_waiver_finding (finding_id), key ix_waiver_rule (rule_id, origin, state),
    key ix_waiver_expiry (state, expires_on)
  ) ${TABLE}`,
  `create table if not exists audit_entry (
    position int not null, at datetime(3) not null, actor varchar(128) not null, action varchar(64) not null,
    subject varchar(128) not null, before_state longtext, after_state longtext, note_digest varchar(64),
    previous varchar(64) not null, hash varchar(64) not null,
    primary key (position), key ix_audit_entry_subject (subject, position),
    key ix_audit_entry_note (note_digest)
  ) ${TABLE}`,
  `create table if not exists audit_head (
    id int not null, position int not null, hash varchar(64) not null, primary key (id)
  ) ${TABLE}`,
  `insert ignore into audit_head (id, position, hash) values (1, 0, '${'A'.repeat(43)}')`,
];

/** What is done with tasks, waivers of findings, and the audit log. */
export class TaskWork1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of TASK_COLUMNS) await addColumn(runner, 'review_task', name, type);
    // The clock of a task of before begins on the day on which it was opened, in China. A claim is kept until it is due.
    await runner.query(`update review_task set clock_from = date(date_add(opened_at, interval 8 hour)),
      gravity = case severity when 'high' then 0 when 'medium' then 1 when 'low' then 2 else 3 end,
      clock_days = case severity when 'high' then 5 when 'medium' then 10 else 20 end,
      leased_until = if(state = 'claimed', due_on, null) where clock_from = '2000-01-01'`);
    await runner.query(
      `alter table review_task alter column clock_from drop default, alter column clock_days drop default,
        alter column gravity drop default`,
    );
    await runner.query(`alter table review_task drop index ix_review_task_state_due,
      drop index ix_review_task_due, add index ix_review_task_state_due (state, due_on, id),
      add index ix_review_task_due (due_on, id)`);
    for (const [name, columns] of INDEXES) await addIndex(runner, { table: 'review_task', name, columns });
    await addColumn(runner, 'finding', 'waived_until', 'date');
    await runner.query(`alter table finding drop index ix_finding_cell, add index ix_finding_cell
      (cell_type, cell_code, state, rule_set_id, rule_id, kind, waived_until)`);
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['waiver', 'audit_entry', 'audit_head']) await runner.query(`drop table ${table}`);
    await runner.query(`alter table finding drop index ix_finding_cell, add index ix_finding_cell
      (cell_type, cell_code, state, rule_set_id, rule_id, kind)`);
    await runner.query('alter table finding drop column waived_until');
    for (const [name] of INDEXES) await runner.query(`drop index ${name} on review_task`);
    await runner.query(`alter table review_task drop index ix_review_task_state_due,
      drop index ix_review_task_due, add index ix_review_task_state_due (state, due_on),
      add index ix_review_task_due (due_on)`);
    for (const [name] of TASK_COLUMNS) await runner.query(`alter table review_task drop column ${name}`);
  }
}
