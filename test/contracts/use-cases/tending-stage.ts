import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import {
  HoldTask,
  KeepCalendar,
  StoredCalendars,
  TaskDesk,
  TendTasks,
  type CalendarYear,
  type ReviewTask,
  type TendTally,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { addDays } from '@hongzhu/rules-engine';
import { shippedYears, TimeOrderedIds } from '@hongzhu/platform';
import { aTask, nextId } from '../persistence/domain-builders.js';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { MovedClock } from './moved-clock.js';

export const TIMEOUT_MS = 120_000;
export const NOTHING: TendTally = { lapse: 0, wake: 0, warn: 0, escalate: 0, reschedule: 0 };
export const SUPERVISOR = { account: 'supervisor-1', role: 'city-supervisor', ...EVERYWHERE } as const;
export const INSTRUCTOR = { account: 'instructor-1', role: 'instructor', ...EVERYWHERE } as const;

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => addDays(`2027-${from}`, n));

/** A schedule of 2027 made up for the test: Saturday, 9 January, is worked, which the weekdays alone don't tell. */
export const SCHEDULE: CalendarYear = {
  year: 2027,
  holidays: [
    ...days('01-01', 3),
    ...days('02-05', 7),
    ...days('04-03', 3),
    ...days('05-01', 5),
    ...days('06-09', 1),
    ...days('09-15', 1),
    ...days('10-01', 7),
  ],
  workdays: ['2027-01-09', '2027-02-14', '2027-05-08', '2027-10-09'],
};

let places = 0;
/** Opened on Monday, 2 March 2026: warned of on the 6th, due on the 9th; not yet told of. */
export const opened = (parts: Partial<ReviewTask> = {}): ReviewTask =>
  aTask({
    id: nextId(),
    cell: { type: 'market', code: `m-${++places}`, townCode: 't1' },
    clock: { from: '2026-03-02', workingDays: 5, allotted: 5, pausedOn: null },
    dueOn: '2026-03-09',
    warnOn: '2026-03-06',
    ...parts,
  });

/** Tuesday, 10 March 2026, in the morning in China; the years up to 2026 are known, and no task is there. */
export class TendingStage {
  readonly clock = new MovedClock(new Date('2026-03-10T01:00:00Z'));
  readonly calendars: StoredCalendars;
  readonly tend: TendTasks;
  readonly keep: KeepCalendar;
  readonly hold: HoldTask;

  constructor(readonly subject: PersistenceSubject) {
    const { transactions } = subject.persistence;
    this.calendars = new StoredCalendars(transactions);
    const terms = {
      ...{ calendars: this.calendars, leaseDays: 5, longestPlanDays: 180 },
      dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    };
    const ids = new TimeOrderedIds();
    this.tend = new TendTasks(transactions, terms, this.clock, ids);
    this.keep = new KeepCalendar(transactions, this.calendars, [], this.clock);
    this.hold = new HoldTask(new TaskDesk(transactions, terms, this.clock, ids));
  }

  async clear(): Promise<void> {
    for (const table of ['review_task', 'calendar_year', 'outbox_event'])
      await this.subject.rows(`delete from ${table}`);
    const stored = shippedYears().filter(({ year }) => year >= 2025);
    await this.subject.persistence.transactions.run(({ calendar }) =>
      calendar.add(
        stored.map((year) => ({
          ...{ ...year, source: 'release', importedBy: null, writtenAt: this.clock.now() },
          ...{ version: 1, countedVersion: 1 },
        })),
      ),
    );
    await this.calendars.refresh();
  }

  put(...tasks: ReviewTask[]): Promise<void> {
    return this.subject.persistence.transactions.run((stores) => stores.tasks.save(tasks));
  }

  /** As it is stored, without the name of what it is about. */
  async read({ id }: ReviewTask): Promise<ReviewTask | null> {
    const found = await this.subject.persistence.transactions.run(({ tasks }) => tasks.get(id));
    if (found === null) return null;
    const { subjectName: _, ...task } = found;
    return task;
  }

  async events(): Promise<string[]> {
    const rows = await this.subject.rows('select type from outbox_event order by id');
    return rows.map(({ type }) => String(type));
  }

  /** Who did what to a task, oldest first. */
  async actions({ id }: ReviewTask): Promise<string[]> {
    const { items } = await this.subject.persistence.audit.about(`tasks/${id}`, { limit: 100 });
    return items.map(({ actor, action }) => `${actor} ${action}`);
  }
}

/** A stage for each test on one database of the surrounding `describe`; usable inside tests only. */
export function withTendingStage(backend: PersistenceBackend): () => TendingStage {
  let subject: PersistenceSubject;
  let stage: TendingStage;
  beforeAll(async () => {
    subject = await backend.fresh();
  }, TIMEOUT_MS);
  afterAll(async () => {
    await subject.stop();
  }, TIMEOUT_MS);
  beforeEach(async () => {
    stage = new TendingStage(subject);
    await stage.clear();
  });
  return () => stage;
}
