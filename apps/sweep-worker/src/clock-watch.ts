import { ReadCalendar, TendTasks } from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ClockMetrics } from './metrics/clock-metrics.js';

const DAY_MS = 86_400_000;

/** Shows how many tasks are overdue, and tells operators, once a day, of a year that has to be imported. */
@Injectable()
export class ClockWatch {
  private readonly logger = new Logger(ClockWatch.name);
  /** By a clock that nobody sets. */
  private tellAgainAt = -Infinity;

  constructor(
    @Inject(TendTasks) private readonly tend: TendTasks,
    @Inject(ReadCalendar) private readonly calendar: ReadCalendar,
    @Inject(ClockMetrics) private readonly metrics: ClockMetrics,
  ) {}

  async run(): Promise<void> {
    this.metrics.showOverdue(await this.tend.overdue());
    const report = await this.calendar.report();
    this.metrics.showCalendar(report);
    if (report.missingYear === null || performance.now() < this.tellAgainAt) return;
    this.tellAgainAt = performance.now() + DAY_MS;
    this.logger.warn(
      `calendar_year_unknown: the holidays of ${report.missingYear} are not known, and days in it are counted provisionally: import the State Council's schedule by PUT /api/v1/calendar/years/${report.missingYear}`,
    );
  }
}
