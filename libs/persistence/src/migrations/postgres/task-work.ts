import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const TASK_COLUMNS: readonly (readonly [string, string])[] = [
  ['gravity', 'integer not null default 9'],
  ['leased_until', 'date'],
  ['clock_from', "date not null default '2000-01-01'"],
  ['clock_days', 'integer not null default 0'],
  ['paused_on', 'date'],
  ['warned_at', 'timestamptz(3)'],
  ['escalated_at', 'timestamptz(3)'],
  ['snoozed_until', 'date'],
  ['draft', 'json'],
  ['submission', 'json'],
  ['outcome', `varchar(32) ${C}`],
  ['external_system', `varchar(64) ${C}`],
  ['external_id', `varchar(128) ${C}`],
  ['external_url', `text ${C}`],
];

const INDEXES: readonly (readonly [string, string])[] = [
  ['ix_review_task_state_due', 'state, due_on, id'],
  ['ix_review_task_due', 'due_on, id'],
  ['ix_review_task_assignee', 'assignee, state, cell_type, cell_code, rule_set_id'],
  ['ix_review_task_external', 'external_system, external_id'],
  ['ix_review_task_state_gravity', 'state, gravity, due_on, id'],
  ['ix_review_task_gravity', 'gravity, due_on, id'],
  ['ix_review_task_opened', 'opened_at, due_on, id'],
  ['ix_review_task_town', 'town_code, state, due_on, id'],
  ['ix_review_task_rule_set', 'rule_set_id, due_on, id'],
];

const STATEMENTS = [
  // The clock of a task of before begins on the day on which it was opened, in China. A claim is kept until it is due.
  `update review_task set clock_from = (opened_at at time zone 'Asia/Shanghai')::date,
    gravity = case severity when 'high' then 0 when 'medium' then 1 when 'low' then 2 else 3 end,
    clock_days = case severity when 'high' then 5 when 'medium' then 10 else 20 end,
    leased_until = case when state = 'claimed' then due_on end`,
  `alter table review_task alter column clock_from drop default, alter column clock_days drop default,
    alter column gravity drop default`,
  'drop index ix_review_task_state_due',
  'drop index ix_review_task_due',
  ...INDEXES.map(([name, columns]) => `create index ${name} on review_task (${columns})`),
  'alter table finding add column waived_until date',
  'drop index ix_finding_cell',
  `create index ix_finding_cell on finding
    (cell_type, cell_code, state, rule_set_id, rule_id, kind, waived_until)`,
  `create table waiver (
    id varchar(36) ${C} not null, finding_id varchar(36) ${C} not null, rule_id varchar(64) ${C} not null,
    rule_set_id varchar(64) ${C} not null, subject_type varchar(32) ${C} not null,
    subject_code varchar(64) ${C} not null, cell_type varchar(32) ${C} not null,
    cell_code varchar(64) ${C} not null, town_code varchar(64) ${C}, origin varchar(32) ${C} not null,
    dismissal varchar(32) ${C}, reason text ${C} not null, state varchar(32) ${C} not null,
    requested_by varchar(128) ${C} not null, requested_at timestamptz(3) not null,
    decided_by varchar(128) ${C}, decided_at timestamptz(3), expires_on date not null, version integer not null,
    constraint pk_waiver primary key (id)
  )`,
  'create index ix_waiver_finding on waiver (finding_id)',
  'create index ix_waiver_rule on waiver (rule_id, origin, state)',
  'create index ix_waiver_expiry on waiver (state, expires_on)',
  `create table audit_entry (
    position integer not null, at timestamptz(3) not null, actor varchar(128) ${C} not null,
    action varchar(64) ${C} not null, subject varchar(128) ${C} not null, before_state json, after_state json,
    note_digest varchar(64) ${C}, previous varchar(64) ${C} not null, hash varchar(64) ${C} not null,
    constraint pk_audit_entry primary key (position)
  )`,
  'create index ix_audit_entry_subject on audit_entry (subject, position)',
  'create index ix_audit_entry_note on audit_entry (note_digest)',
  `create table audit_head (
    id integer not null, position integer not null, hash varchar(64) ${C} not null,
    constraint pk_audit_head primary key (id)
  )`,
  `insert into audit_head (id, position, hash) values (1, 0, '${'A'.repeat(43)}')`,
];

/** What is done with tasks, waivers of findings, and the audit log. */
export class TaskWork1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of TASK_COLUMNS) {
      await runner.query(`alter table review_task add column ${name} ${type}`);
    }
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['waiver', 'audit_entry', 'audit_head']) await runner.query(`drop table ${table}`);
    await runner.query('drop index ix_finding_cell');
    await runner.query(
      'create index ix_finding_cell on finding (cell_type, cell_code, state, rule_set_id, rule_id, kind)',
    );
    await runner.query('alter table finding drop column waived_until');
    for (const [name] of INDEXES) await runner.query(`drop index ${name}`);
    await runner.query('create index ix_review_task_state_due on review_task (state, due_on)');
    await runner.query('create index ix_review_task_due on review_task (due_on)');
    for (const [name] of TASK_COLUMNS) await runner.query(`alter table review_task drop column ${name}`);
  }
}
