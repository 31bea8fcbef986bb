import { text, type ProblemText } from './problem-text.js';

/** What is said where the calendar does not reach. */
export const CALENDAR_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  calendar_year_unknown: text(
    '该年的放假安排未知',
    'The year is not known',
    '尚无 {year} 年的放假安排。请在国务院办公厅公布后，由主管用 PUT /api/v1/calendar/years/{year} 导入。',
    "The holidays of {year} are not known: once the State Council has published the year's schedule, a supervisor imports it by PUT /api/v1/calendar/years/{year}.",
  ),
  calendar_year_of_release: text(
    '该年随版本提供',
    'The year is of the release',
    '{year} 年没有导入过的安排，不能删除；如有误，请用 PUT 更正。',
    'Nothing was imported for {year}, so there is nothing to remove: correct it by PUT where it is wrong.',
  ),
  calendar_year_far: text(
    '年份超出范围',
    'The year is out of range',
    '只能导入 {from} 至 {to} 年的安排，请核对年份。',
    'Years from {from} to {to} can be imported: check the year.',
  ),
};
