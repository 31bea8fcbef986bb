import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const TASK_COLUMNS: readonly (readonly [string, string])[] = [
  ['clock_allotted', 'integer not null default 0'],
  ['warn_on', "date not null default '2000-01-01'"],
  ['due_provisional', 'boolean not null default false'],
  ['tend_on', 'date'],
];

const STATEMENTS = [
  `create table calendar_year (
    year integer not null, source varchar(32) ${C} not null, holidays json not null, workdays json not null,
    imported_by varchar(128) ${C}, written_at timestamptz(3) not null, version integer not null,
    counted_version integer not null, constraint pk_calendar_year primary key (year)
  )`,
  // Until its days are counted by the calendar, a task of before is warned of on the day on which it is due.
  'update review_task set clock_allotted = clock_days, warn_on = due_on',
  `update review_task set tend_on = least(
    case when state in ('claimed', 'returned') then leased_until + 1 end,
    case when state = 'snoozed' then snoozed_until end,
    case when paused_on is null and warned_at is null then warn_on end,
    case when paused_on is null and escalated_at is null then due_on + 1 end
  ) where state <> 'closed'`,
  `alter table review_task alter column clock_allotted drop default, alter column warn_on drop default,
    alter column due_provisional drop default`,
  'create index ix_review_task_tend on review_task (tend_on, id)',
];

/** Working days by the State Council's schedules, and what time does to tasks. */
export class Calendar1764490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of TASK_COLUMNS) {
      await runner.query(`alter table review_task add column ${name} ${type}`);
    }
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_year');
    await runner.query('drop index ix_review_task_tend');
    for (const [name] of TASK_COLUMNS) await runner.query(`alter table review_task drop column ${name}`);
  }
}
