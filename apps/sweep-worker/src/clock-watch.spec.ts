import { describe, expect, it, jest } from '@jest/globals';
import type { CalendarReport, ReadCalendar, TendTasks } from '@hongzhu/compliance';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import { ClockWatch } from './clock-watch.js';
import { workerMetrics } from './metrics/worker-metrics.js';
import { TendingProcessor } from './processors/tending.processor.js';

const watching = (missingYear: number | null) => {
  const registry = new Registry();
  const metrics = workerMetrics(registry);
  const report: CalendarReport = { years: [], knownUntil: null, missingYear };
  const tend = {
    overdue: async () => 7,
    run: async () => ({ lapse: 3, wake: 0, warn: 2, escalate: 1, reschedule: 0 }),
  } as unknown as TendTasks;
  const calendar = { report: async () => report } as unknown as ReadCalendar;
  return {
    registry,
    watch: new ClockWatch(tend, calendar, metrics.clock),
    tending: new TendingProcessor(tend, metrics.clock),
  };
};

async function linesOf(work: () => Promise<void>): Promise<string[]> {
  const log = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  await work();
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return lines;
}

describe('the watch over time', () => {
  it('tells once a day of a year that is missing, and shows it with the overdue tasks', async () => {
    const { registry, watch } = watching(2027);
    const lines = await linesOf(async () => {
      await watch.run();
      await watch.run();
    });
    expect(lines).toEqual([
      expect.stringMatching(/^calendar_year_unknown: .*2027.*PUT \/api\/v1\/calendar\/years\/2027$/),
    ]);
    const figures = await registry.metrics();
    expect(figures).toContain('hongzhu_calendar_missing_year 2027');
    expect(figures).toContain('hongzhu_tasks_overdue 7');
  });

  it('says nothing while no year is missing', async () => {
    const { registry, watch } = watching(null);
    expect(await linesOf(() => watch.run())).toEqual([]);
    expect(await registry.metrics()).toContain('hongzhu_calendar_missing_year 0');
  });

  it('counts what time did to tasks, and shows the figures before anything was done', async () => {
    const { registry, tending } = watching(null);
    expect(await registry.metrics()).toContain('hongzhu_task_clock_moves_total{move="lapse"} 0');
    await tending.process();
    await tending.process();
    const figures = await registry.metrics();
    expect(figures).toContain('hongzhu_task_clock_moves_total{move="lapse"} 6');
    expect(figures).toContain('hongzhu_task_clock_moves_total{move="escalate"} 2');
  });
});
