import {
  RegistryStore,
  type Cell,
  type Instructors,
  type RegistryChange,
  type RetainedCodes,
  type Subject,
} from '@hongzhu/compliance';
import type { RegistryRecords } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { cellsTouched, eachOnce } from '../recheck/cells-touched.js';
import { keepingRosters } from '../rosters/keeping-rosters.js';
import { cityTable } from '../schema/tables/place-tables.js';
import { sql } from '../sql/sql.js';
import { endStanding } from '../sweeps/sql-standing-cells.js';
import { applyChanges } from './apply-changes.js';
import { loadTowns } from './load-towns.js';
import { instructorsFor } from './instructors-for.js';
import { locateSubjects } from './locate-subjects.js';
import { retainedCodes } from './retained-codes.js';

export class SqlRegistryStore extends RegistryStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async city(): Promise<{ code: string; name: string | null } | null> {
    const [row] = await this.session.rows(cityTable, sql`select ${columnsOf(cityTable, 'c')} from city c`);
    return row ?? null;
  }

  async saveCity(city: { code: string; name: string | null }): Promise<void> {
    await this.session.change(sql`delete from city where code <> ${city.code}`);
    await this.session.insert(cityTable, [{ code: city.code, name: city.name }], 'rewrite');
  }

  loadTowns(townCodes: readonly string[]): Promise<RegistryRecords> {
    return loadTowns(this.session, townCodes);
  }

  retainedCodes(townCodes: readonly string[]): Promise<RetainedCodes> {
    return retainedCodes(this.session, townCodes);
  }

  locate(subjects: readonly Subject[]): Promise<{ subject: Subject; cell: Cell }[]> {
    return locateSubjects(this.session, subjects);
  }

  instructorsFor(cells: readonly Cell[]): Promise<Instructors> {
    return instructorsFor(this.session, cells);
  }

  async apply(changes: readonly RegistryChange[]): Promise<readonly Cell[]> {
    const before = await cellsTouched(this.session, changes);
    await keepingRosters(this.session, changes, applyChanges);
    const after = await cellsTouched(this.session, changes);
    const touched = eachOnce([...before, ...after]);
    await endStanding(this.session, touched);
    return touched;
  }
}
