import { afterEach, describe, expect, it } from '@jest/globals';
import type { CalendarYear, StoredYear } from '@hongzhu/compliance';
import { shippedYears } from '@hongzhu/platform';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';

/** The fake clock stands at 31 March 2026. */
const known = (...years: number[]): StoredYear[] =>
  shippedYears()
    .filter(({ year }) => years.includes(year))
    .map((year) => ({
      ...{ ...year, source: 'release', importedBy: null, version: 1, countedVersion: 1 },
      writtenAt: new Date('2026-01-02T03:04:05.006Z'),
    }));
const of2026 = known(2026)[0]!;
const SCHEDULE = { holidays: of2026.holidays, workdays: of2026.workdays };
const asOf2027 = (dates: readonly string[]): string[] => dates.map((date) => date.replace('2026', '2027'));

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(years: StoredYear[], shippedYears: readonly CalendarYear[] = []) {
  running = await aRunningApplication({ years, shippedYears });
  const call = callerOf(running);
  const put = (year: number | string, body: object, headers: Record<string, string> = {}) =>
    call('PUT', `/api/v1/calendar/years/${year}`, {
      headers: { ...JSON_BODY, ...headers },
      body: JSON.stringify(body),
    });
  const remove = (year: number, version?: string) =>
    call('DELETE', `/api/v1/calendar/years/${year}`, {
      headers: { ...BEARER, ...(version !== undefined && { 'if-match': version }) },
    });
  return { call, put, remove };
}

describe('the calendar', () => {
  it('lists its years, and how far they reach', async () => {
    const { call } = await serve(known(2025, 2026));
    expect((await call('GET', '/api/v1/calendar')).json).toEqual({
      knownUntil: '2026-12-31',
      warning: null,
      years: [2025, 2026].map((year) => ({
        ...{ year, source: 'release', importedBy: null, version: 1 },
        writtenAt: '2026-01-02T03:04:05.006Z',
      })),
    });
  });

  it('says what to do where a year is missing', async () => {
    const { call } = await serve(known(2025));
    expect((await call('GET', '/api/v1/calendar')).json).toMatchObject({
      knownUntil: null,
      warning: {
        code: 'calendar_year_unknown',
        year: 2026,
        message: { en: expect.stringContaining('PUT /api/v1/calendar/years/2026') },
      },
    });
  });

  it('gives the days of a year with its version', async () => {
    const { call } = await serve(known(2026));
    const answer = await call('GET', '/api/v1/calendar/years/2026');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json).toMatchObject({ year: 2026, ...SCHEDULE });
  });

  it.each(['2027', 'x', '02026', '0'])('does not know %s, and says so', async (year) => {
    const { call } = await serve(known(2026));
    const headers = { ...BEARER, 'accept-language': 'en' };
    const answer = await call('GET', `/api/v1/calendar/years/${year}`, { headers });
    expect(answer.json).toMatchObject({
      status: 404,
      code: 'calendar_year_unknown',
      detail: expect.stringContaining(`The holidays of ${year} are not known`),
    });
  });

  it('takes a year that was not known, without a version, and gives it back', async () => {
    const { call, put } = await serve([]);
    const answer = await put(2026, {
      holidays: [...SCHEDULE.holidays].reverse(),
      workdays: SCHEDULE.workdays,
    });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"1"']);
    expect(answer.json).toMatchObject({
      ...{ year: 2026, source: 'import', importedBy: 'administrator', version: 1, ...SCHEDULE },
    });
    expect((await call('GET', '/api/v1/calendar/years/2026')).json).toEqual(answer.json);
  });

  it('corrects a known year for whoever names its version, and for nobody else', async () => {
    const { put } = await serve(known(2026));
    expect((await put(2026, SCHEDULE)).json).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await put(2026, SCHEDULE, { 'if-match': '"7"' })).json).toMatchObject({
      ...{ status: 412, code: 'stale_version', version: 1 },
    });
    const answer = await put(2026, SCHEDULE, { 'if-match': '"1"' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(answer.json).toMatchObject({ source: 'import', version: 2 });
  });

  it('has no version of a year that is not known', async () => {
    const { put } = await serve([]);
    expect((await put(2026, SCHEDULE, { 'if-match': '"1"' })).json).toMatchObject({ code: 'stale_version' });
  });

  it.each<[object, string, string]>([
    [{ ...SCHEDULE, holidays: ['2026-02-30'] }, '/holidays/0', 'invalid_date'],
    [{ ...SCHEDULE, holidays: '2026-01-01' }, '/holidays', 'wrong_type'],
    [{ ...SCHEDULE, workdays: Array.from({ length: 81 }, () => '2026-01-04') }, '/workdays', 'out_of_range'],
    [{ holidays: SCHEDULE.holidays }, '/workdays', 'wrong_type'],
    [{ ...SCHEDULE, year: 2026 }, '/year', 'unknown_field'],
    [{ ...SCHEDULE, workdays: [...SCHEDULE.workdays, '2026-10-01'] }, '/workdays/6', 'also_a_holiday'],
  ])('refuses what is no schedule, and says where: case %#', async (body, pointer, code) => {
    const { put } = await serve([]);
    expect((await put(2026, body)).json).toMatchObject({
      ...{ status: 422, code: 'invalid_request', errors: [{ pointer, code }] },
    });
  });

  it('refuses a year that is far away', async () => {
    const { put } = await serve([]);
    const body = { holidays: asOf2027(SCHEDULE.holidays), workdays: [] };
    expect((await put(2072, body)).json).toMatchObject({
      ...{ status: 422, code: 'calendar_year_far', detail: expect.stringContaining('2004 至 2028') },
    });
  });
});

describe('a year that was imported', () => {
  const audited = () => running!.transactions.audit.map(({ action, after }) => [action, after === null]);

  it('is not known any more once it is removed, and may be imported again', async () => {
    const { call, put, remove } = await serve([]);
    await put(2026, SCHEDULE);
    expect((await remove(2026)).json).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await remove(2026, '"7"')).json).toMatchObject({
      status: 412,
      code: 'stale_version',
      version: 1,
    });
    expect((await remove(2026, '"1"')).status).toBe(204);
    expect((await call('GET', '/api/v1/calendar/years/2026')).json).toMatchObject({
      code: 'calendar_year_unknown',
    });
    expect((await call('GET', '/api/v1/calendar')).json).toMatchObject({
      years: [],
      warning: { year: 2026 },
    });
    expect((await remove(2026, '"2"')).json).toMatchObject({ status: 404, code: 'calendar_year_unknown' });
    const again = await put(2026, SCHEDULE);
    // Whoever has seen the first one can't be taken for one that has seen this.
    expect([again.status, again.headers.get('etag')]).toEqual([201, '"3"']);
    expect(audited()).toEqual([
      ['calendar.import', false],
      ['calendar.remove', true],
      ['calendar.import', false],
    ]);
  });

  it('is as the release has it once it is removed', async () => {
    const { call, put, remove } = await serve(known(2026), [of2026]);
    await put(2026, { ...SCHEDULE, holidays: [...SCHEDULE.holidays, '2026-12-31'] }, { 'if-match': '"1"' });
    expect((await remove(2026, '"2"')).status).toBe(204);
    expect((await call('GET', '/api/v1/calendar/years/2026')).json).toMatchObject({
      ...{ source: 'release', importedBy: null, version: 3, ...SCHEDULE },
    });
    expect(audited()).toEqual([
      ['calendar.import', false],
      ['calendar.remove', false],
    ]);
  });

  it('is none where nothing was imported', async () => {
    const { remove } = await serve(known(2026), [of2026]);
    for (const version of ['"1"', '"7"']) {
      const { json } = await remove(2026, version);
      expect(json).toMatchObject({
        ...{ status: 409, code: 'calendar_year_of_release', detail: expect.stringContaining('2026') },
      });
    }
  });
});
