import {
  CELL_TYPES,
  HongzhuError,
  InvalidInputError,
  SweepReader,
  isOpen,
  type LedgerRow,
  type Page,
  type PageRequest,
  type Sweep,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { ledgerEntryOf, sweepOf } from '../mappers/sweep-mappers.js';
import { readTexts } from '../read-texts.js';
import { sweepCellTable, sweepTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';
import { chunkTotals } from './chunk-totals.js';
import { missingTallies } from './sql-missing-cells.js';

const columns = columnsOf(sweepTable, 'r');
const cellColumns = columnsOf(sweepCellTable, 'r');

/** Throws `text_missing` for a digest whose text is not kept. */
function keptText(texts: ReadonlyMap<string, string>, digest: string | null): string | null {
  if (digest === null) return null;
  const text = texts.get(digest);
  if (text === undefined) throw new HongzhuError('text_missing', `The text ${digest} is not kept.`);
  return text;
}

/** True of the rows after this cell in the order of (type, code). */
function afterCell(key: string | null): Sql {
  if (key === null) return ALWAYS;
  const [type = '', code = ''] = key.split(/\/(.*)/s);
  if (!(CELL_TYPES as readonly string[]).includes(type) || code === '' || !isStorable(code)) {
    throw new InvalidInputError('invalid_cursor', 'The cursor is not one that this list gave.');
  }
  return sql`r.cell_type > ${type} or (r.cell_type = ${type} and r.cell_code > ${code})`;
}

export class SqlSweepReader extends SweepReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(page: PageRequest): Promise<Page<Sweep>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Sweep[]> =>
      this.find(position === null ? ALWAYS : sql`r.id < ${position[0] ?? ''}`, limit);
    return paged({ name: 'sweeps', position: ['code'], positionOf: ({ id }: Sweep) => [id], after }, page);
  }

  async get(id: string): Promise<Sweep | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  async ledger(sweepId: string, afterCellKey: string | null, limit: number): Promise<LedgerRow[]> {
    const query = sql`select ${cellColumns} from sweep_cell r
      where r.sweep_id = ${sweepId} and (${afterCell(afterCellKey)})
      order by r.cell_type, r.cell_code limit ${limit}`;
    return this.database.reading(async (session) => {
      const entries = (await session.rows(sweepCellTable, query)).map(ledgerEntryOf);
      const digests = entries.flatMap(({ legendDigest, rosterDigest }) => [
        ...(legendDigest === null ? [] : [legendDigest]),
        ...(rosterDigest === null ? [] : [rosterDigest]),
      ]);
      const texts = await readTexts(session, [...new Set(digests)]);
      return entries.map((entry) => ({
        ...entry,
        legend: keptText(texts, entry.legendDigest),
        roster: keptText(texts, entry.rosterDigest),
      }));
    });
  }

  private find(where: Sql, limit: number): Promise<Sweep[]> {
    const query = sql`select ${columns} from sweep r where ${where} order by r.id desc limit ${limit}`;
    return this.database.atOneMoment(async (session) =>
      this.withTotals(session, (await session.rows(sweepTable, query)).map(sweepOf)),
    );
  }

  private async withTotals(session: SqlSession, sweeps: readonly Sweep[]): Promise<Sweep[]> {
    const open = sweeps.filter(isOpen).map(({ id }) => id);
    const totals = await chunkTotals(session, open);
    const missing = await missingTallies(session, open);
    return sweeps.map((sweep) => ({
      ...sweep,
      ...totals.get(sweep.id)?.result,
      missing: missing.get(sweep.id) ?? sweep.missing,
    }));
  }
}
