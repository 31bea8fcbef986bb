import { taskEntries } from '../audit/task-entries.js';
import type { StoredYear } from '../calendar/calendar-year.js';
import { yearCalendar } from '../calendar/year-calendar.js';
import type { EventType, OutboxEvent } from '../outbox/outbox.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { proposeReturned, QUEUE_ACTOR } from './propose-returned.js';
import type { TendPlace } from './review-task-store.js';
import type { TaskTerms } from './task-terms.js';
import { rescheduled, tended, type TendContext, type TendedTask } from './tending.js';

/** Time has its say every five minutes, and a minute after midnight in Shanghai. */
export const TENDING = { everyMinutes: 5, timeZone: 'Asia/Shanghai' } as const;

/** What the clock does to tasks. */
export const CLOCK_MOVES = ['lapse', 'wake', 'warn', 'escalate', 'reschedule'] as const;
export type ClockMove = (typeof CLOCK_MOVES)[number];
/** How many tasks were moved so. */
export type TendTally = Readonly<Record<ClockMove, number>>;

/** What was done with a page of tasks. */
interface Tended<Place> {
  readonly places: readonly Place[];
  readonly steps: readonly TendedTask[];
}

/** Tasks of one transaction. */
const PAGE = 200;
/** A change of the calendar is known to every process after a minute; clocks may differ by another one. */
const KNOWN_EVERYWHERE_MS = 180_000;
const CLOCK_ACTOR = 'clock';

/**
 * Does to tasks what time does: claims lapse, what was put off comes back, tasks are warned of and escalated, and due dates
 * follow the calendar. What comes back to nobody is proposed to somebody at once. The database says which tasks; each is read
 * under a lock, so that what people do meanwhile stands. Run again, or by several at once, it comes to the same.
 */
export class TendTasks {
  constructor(
    private readonly transactions: Transactions,
    private readonly terms: TaskTerms,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(): Promise<TendTally> {
    const done: TendedTask[] = [];
    await this.reschedule(done);
    await this.tend(done);
    const tally = (of: ClockMove): number => done.filter(({ move }) => move === of).length;
    return {
      lapse: tally('lapse'),
      wake: tally('wake'),
      warn: tally('warn'),
      escalate: tally('escalate'),
      reschedule: tally('reschedule'),
    };
  }

  /** How many tasks are not closed though their day is past, while their clock runs. */
  overdue(): Promise<number> {
    return this.transactions.run(({ tasks }) => tasks.countOverdue(this.clock.today()));
  }

  private async tend(done: TendedTask[]): Promise<void> {
    const context = { ...this.now(), calendar: this.terms.calendars.current() };
    for (let after: TendPlace | null = null; ;) {
      const page: Tended<TendPlace> = await this.tendPage(context, after);
      done.push(...page.steps);
      after = page.places.at(-1) ?? null;
      if (page.places.length < PAGE) return;
    }
  }

  private tendPage(context: TendContext, after: TendPlace | null): Promise<Tended<TendPlace>> {
    return this.transactions.run(async (stores) => {
      const places = await stores.tasks.dueToBeTended(context.today, { after, limit: PAGE });
      const tasks = await stores.tasks.loadForUpdate(places.map(({ id }) => id));
      const steps = tasks.flatMap((task) => tended(task, context));
      await this.record(stores, steps, context);
      return { places, steps };
    });
  }

  /**
   * Until a pass over all tasks has begun when every process counted by the changed years: one that did not may have opened
   * a task behind an earlier pass.
   */
  private async reschedule(done: TendedTask[]): Promise<void> {
    const begunAt = this.clock.now().getTime();
    const changed = await this.transactions.run(async ({ calendar }) =>
      (await calendar.withRemoved()).filter(({ version, countedVersion }) => version !== countedVersion),
    );
    if (changed.length === 0) return;
    const years = changed.map(({ year }) => year);
    const span = { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` };
    for (let after: string | null = null; ;) {
      const page: Tended<string> = await this.reschedulePage(span, after);
      done.push(...page.steps);
      after = page.places.at(-1) ?? null;
      if (page.places.length < PAGE) break;
    }
    const known = changed.filter(({ writtenAt }) => begunAt - writtenAt.getTime() >= KNOWN_EVERYWHERE_MS);
    await this.noteCounted(known);
  }

  private reschedulePage(span: { from: string; to: string }, after: string | null): Promise<Tended<string>> {
    return this.transactions.run(async (stores) => {
      const context = { ...this.now(), calendar: yearCalendar(await stores.calendar.all()) };
      const places = await stores.tasks.countedWithin(span, { after, limit: PAGE });
      const tasks = await stores.tasks.loadForUpdate(places);
      const steps = tasks.flatMap((task) => rescheduled(task, context) ?? []);
      await this.record(stores, steps, context);
      return { places, steps };
    });
  }

  private async noteCounted(years: readonly StoredYear[]): Promise<void> {
    await this.transactions.run(async ({ calendar }) => {
      for (const { year, version } of years) await calendar.counted(year, version);
    });
  }

  private async record(
    stores: Stores,
    steps: readonly TendedTask[],
    { at }: Pick<TendContext, 'at'>,
  ): Promise<void> {
    if (steps.length === 0) return;
    // Of several moves of one task, the last has it as it is now.
    const latest = new Map(steps.map(({ after }) => [after.id, after]));
    await stores.tasks.save([...latest.values()]);
    const proposals = await proposeReturned(stores, steps);
    await stores.outbox.append(steps.map((step) => this.eventOf(step, at)));
    await stores.audit.append([
      ...taskEntries(steps, { at, actor: CLOCK_ACTOR }),
      ...taskEntries(proposals, { at, actor: QUEUE_ACTOR }),
    ]);
  }

  private eventOf({ move, after: { id, state, version, dueOn } }: TendedTask, at: Date): OutboxEvent {
    const type: EventType =
      move === 'warn' ? 'task.warned' : move === 'escalate' ? 'task.escalated' : 'task.updated';
    const data = { taskId: id, state, version, ...(type !== 'task.updated' && { dueOn }) };
    return { id: this.ids.next(), type, subject: `tasks/${id}`, at, data };
  }

  private now(): Omit<TendContext, 'calendar'> {
    return { at: this.clock.now(), today: this.clock.today(), leaseDays: this.terms.leaseDays };
  }
}
