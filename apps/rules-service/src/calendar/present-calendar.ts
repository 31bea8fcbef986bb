import type { CalendarReport, KnownYear } from '@hongzhu/compliance';
import type {
  CalendarView,
  CalendarWarningView,
  CalendarYearSummaryView,
  CalendarYearView,
} from '@hongzhu/contracts';

export const presentCalendar = ({ years, knownUntil, missingYear }: CalendarReport): CalendarView => ({
  knownUntil,
  warning: missingYear === null ? null : warningOf(missingYear),
  years: years.map(presentSummary),
});

export const presentCalendarYear = (year: KnownYear): CalendarYearView => ({
  ...presentSummary(year),
  holidays: year.holidays,
  workdays: year.workdays,
});

const presentSummary = ({
  year,
  source,
  importedBy,
  writtenAt,
  version,
}: KnownYear): CalendarYearSummaryView => ({
  ...{ year, source, importedBy, version },
  writtenAt: writtenAt.toISOString(),
});

const warningOf = (year: number): CalendarWarningView => ({
  code: 'calendar_year_unknown',
  year,
  message: {
    zh: `${year} 年的放假安排尚未导入，该年的期限暂按周一至周五计算；请在国务院公布后用 PUT /api/v1/calendar/years/${year} 导入`,
    en: `The holidays of ${year} are not known, and days in it are counted provisionally: once the State Council has published them, import them by PUT /api/v1/calendar/years/${year}`,
  },
});
