import { CLOCK_MOVES, type CalendarReport, type ClockMove, type TendTally } from '@hongzhu/compliance';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What time does to tasks, and how far the calendar reaches. */
export class ClockMetrics {
  private readonly moves: Counter<'move'>;
  private readonly overdue: Gauge;
  private readonly missingYear: Gauge;

  constructor(registry: Registry) {
    this.moves = new Counter({
      name: 'hongzhu_task_clock_moves_total',
      help: 'Tasks whose claim lapsed, that came back, were warned of, escalated, or counted anew by a changed calendar.',
      labelNames: ['move'],
      registers: [registry],
    });
    this.overdue = new Gauge({
      name: 'hongzhu_tasks_overdue',
      help: 'Tasks that are not closed though the day on which they are due is past, while their clock runs.',
      registers: [registry],
    });
    this.missingYear = new Gauge({
      name: 'hongzhu_calendar_missing_year',
      help: 'The year whose holidays should be imported now; 0 for none.',
      registers: [registry],
    });
    for (const move of CLOCK_MOVES) this.moves.inc({ move }, 0);
  }

  count(tally: TendTally): void {
    for (const move of Object.keys(tally) as ClockMove[]) this.moves.inc({ move }, tally[move]);
  }

  showOverdue(tasks: number): void {
    this.overdue.set(tasks);
  }

  showCalendar({ missingYear }: CalendarReport): void {
    this.missingYear.set(missingYear ?? 0);
  }
}
