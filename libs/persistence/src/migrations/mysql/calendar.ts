import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TASK_COLUMNS: readonly (readonly [string, string])[] = [
  ['clock_allotted', 'int not null default 0'],
  ['warn_on', "date not null default '2000-01-01'"],
  ['due_provisional', 'tinyint not null default 0'],
  ['tend_on', 'date'],
];

const NEVER = "date '9999-12-31'";

/** Working days by the State Council's schedules, and what time does to tasks. */
export class Calendar1764490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists calendar_year (
      year int not null, source varchar(32) not null, holidays longtext not null, workdays longtext not null,
      imported_by varchar(128), written_at datetime(3) not null, version int not null, counted_version int not null,
      primary key (year)
    ) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`);
    for (const [name, type] of TASK_COLUMNS) await addColumn(runner, 'review_task', name, type);
    // Until its days are counted by the calendar, a task of before is warned of on the day on which it is due.
    await runner.query(`update review_task set clock_allotted = clock_days, warn_on = due_on
      where warn_on = '2000-01-01'`);
    await runner.query(`update review_task set tend_on = least(
      if(state in ('claimed', 'returned') and leased_until is not null, date_add(leased_until, interval 1 day), ${NEVER}),
      if(state = 'snoozed' and snoozed_until is not null, snoozed_until, ${NEVER}),
      if(paused_on is null and warned_at is null, warn_on, ${NEVER}),
      if(paused_on is null and escalated_at is null, date_add(due_on, interval 1 day), ${NEVER})
    ) where state <> 'closed' and tend_on is null`);
    await runner.query(`alter table review_task alter column clock_allotted drop default,
      alter column warn_on drop default, alter column due_provisional drop default`);
    await addIndex(runner, { table: 'review_task', name: 'ix_review_task_tend', columns: 'tend_on, id' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_year');
    await runner.query('drop index ix_review_task_tend on review_task');
    for (const [name] of TASK_COLUMNS) await runner.query(`alter table review_task drop column ${name}`);
  }
}
