import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { CalendarView, CalendarYearView, ProblemView } from '@hongzhu/contracts';
import type { Answer } from './harness/api-client.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { scheduleOf } from './harness/schedule-of-year.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

describe.each(MODES)('the calendar (%s)', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const put = (year: number, version?: string): Promise<Answer<CalendarYearView>> =>
    system.api.ask('PUT', `/calendar/years/${year}`, {
      headers: { 'content-type': 'application/json', ...(version !== undefined && { 'if-match': version }) },
      raw: JSON.stringify(scheduleOf(year)),
    });

  it('has the years of the release, and takes the next one', async () => {
    const { years } = expectStatus(await system.api.get<CalendarView>('/calendar'), 200).body;
    expect(years.map(({ year }) => year)).toEqual(expect.arrayContaining([2024, 2025, 2026]));
    const of2026 = await system.api.get<CalendarYearView>('/calendar/years/2026');
    expect(of2026.body.workdays).toContain('2026-02-14');
    const next = years.at(-1)!.year + 1;
    const unknown = await system.api.get<ProblemView>(`/calendar/years/${next}`);
    expect(expectStatus(unknown, 404).body.code).toBe('calendar_year_unknown');

    const taken = expectStatus(await put(next), 201);
    const read = await system.api.get<CalendarYearView>(`/calendar/years/${next}`);
    expect(read.body).toEqual(taken.body);
    expect(read.body).toMatchObject({ ...scheduleOf(next), source: 'import', version: 1 });
    expectStatus(await put(next), 428);
    expectStatus(await put(next, '"2"'), 412);
    expect(expectStatus(await put(next, '"1"'), 200).headers.get('etag')).toBe('"2"');
    expect((await system.api.get<CalendarView>('/calendar')).body.warning).toBeNull();
  });

  it('is shown by the worker, with the tasks that are overdue', async () => {
    const figures = await system.workerFigures();
    expect(figures).toMatch(/^hongzhu_calendar_missing_year \d+$/m);
    expect(figures).toMatch(/^hongzhu_tasks_overdue 0$/m);
  });
});
