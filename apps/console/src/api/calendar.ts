import type { CalendarYear, CalendarYearRequest } from '@hongzhu/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from './send.js';

const CALENDAR = ['calendar'];

/** Which years are known, and what has to be done about it. */
export const useCalendar = () =>
  useQuery({ queryKey: CALENDAR, queryFn: () => client.get('/api/v1/calendar') });

/** The days of a known year. */
export const useCalendarYear = (year: number) =>
  useQuery({
    queryKey: [...CALENDAR, year],
    queryFn: () => client.get('/api/v1/calendar/years/{year}', { params: { path: { year: String(year) } } }),
  });

/** A year as it is to be; `version`: that it is known in, null for one that is not known. */
export interface YearToImport extends CalendarYearRequest {
  readonly year: number;
  readonly version: number | null;
}

const tag = (version: number): string => `"${version}"`;

export const importYear = ({ year, version, holidays, workdays }: YearToImport): Promise<CalendarYear> =>
  client.put('/api/v1/calendar/years/{year}', {
    params: {
      path: { year: String(year) },
      ...(version !== null && { header: { 'If-Match': tag(version) } }),
    },
    body: { holidays, workdays },
  });

/** Takes back what was imported of a year. */
export const removeYear = (year: number, version: number): Promise<unknown> =>
  client.delete('/api/v1/calendar/years/{year}', {
    params: { path: { year: String(year) }, header: { 'If-Match': tag(version) } },
  });

/** Reads the calendar anew wherever it is shown. */
export function useCalendarNews(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: CALENDAR });
}
