import { CalendarStore, isKnownYear, type KnownYear, type StoredYear } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { calendarYearOf, calendarYearRow } from '../mappers/calendar-mappers.js';
import { calendarYearTable } from '../schema/tables/calendar-tables.js';
import { sql } from '../sql/sql.js';

const selection = sql`select ${columnsOf(calendarYearTable, 'r')} from calendar_year r`;

export class SqlCalendarStore extends CalendarStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async all(): Promise<KnownYear[]> {
    return (await this.withRemoved()).filter(isKnownYear);
  }

  async withRemoved(): Promise<StoredYear[]> {
    const rows = await this.session.rows(calendarYearTable, sql`${selection} order by r.year`);
    return rows.map(calendarYearOf);
  }

  add(years: readonly StoredYear[]): Promise<void> {
    return this.session.insert(calendarYearTable, years.map(calendarYearRow), 'leave');
  }

  async replace(year: StoredYear, expectedVersion: number): Promise<boolean> {
    const [found] = await this.session.records(
      sql`select year from calendar_year where year = ${year.year} and version = ${expectedVersion} for update`,
    );
    if (found === undefined) return false;
    await this.session.insert(calendarYearTable, [calendarYearRow(year)], 'rewrite');
    return true;
  }

  async counted(year: number, version: number): Promise<void> {
    await this.session.change(
      sql`update calendar_year set counted_version = ${version} where year = ${year} and version = ${version}`,
    );
  }
}
