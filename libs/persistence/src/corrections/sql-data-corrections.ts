import {
  DataCorrectionReader,
  DataCorrectionStore,
  type DataCorrection,
  type DataCorrectionFilter,
  type Page,
  type PageRequest,
  type Within,
  type WordedCorrection,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { cellsInScope } from '../lists/in-scope.js';
import { paged } from '../lists/paged.js';
import { refuseTakenKeys } from '../lists/refuse-taken-keys.js';
import { dataCorrectionOf, dataCorrectionRow } from '../mappers/data-correction-mappers.js';
import { readTexts } from '../read-texts.js';
import { dataCorrectionTable } from '../schema/tables/data-correction-tables.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';

const selection = sql`select ${columnsOf(dataCorrectionTable, 'r')} from data_correction r`;

export class SqlDataCorrectionStore extends DataCorrectionStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async get(id: string): Promise<DataCorrection | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`${selection} where r.id = ${id}`))[0] ?? null;
  }

  async openOf(taskIds: readonly string[]): Promise<DataCorrection[]> {
    if (taskIds.length === 0) return [];
    return this.find(sql`${selection} where ${oneOf('r.open_task_id', taskIds)} order by r.id for update`);
  }

  insert(corrections: readonly DataCorrection[]): Promise<void> {
    return this.session.insert(dataCorrectionTable, corrections.map(dataCorrectionRow));
  }

  async save(corrections: readonly DataCorrection[]): Promise<void> {
    await this.session.insert(dataCorrectionTable, corrections.map(dataCorrectionRow), 'rewrite');
    await refuseTakenKeys(
      this.session,
      dataCorrectionTable.name,
      corrections.map(({ id }) => id),
    );
  }

  private async find(query: Sql): Promise<DataCorrection[]> {
    return (await this.session.rows(dataCorrectionTable, query)).map(dataCorrectionOf);
  }
}

const condition = ({ within, state, town, market, ruleSet, task }: DataCorrectionFilter & Within): Sql =>
  filtered(
    cellsInScope(within),
    matches('r.state', state),
    matches('r.town_code', town),
    matches('r.cell_code', market),
    market === undefined ? [] : [sql`r.cell_type = 'market'`],
    matches('r.rule_set_id', ruleSet),
    matches('r.task_id', task),
  );

export class SqlDataCorrectionReader extends DataCorrectionReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: DataCorrectionFilter & Within, page: PageRequest): Promise<Page<WordedCorrection>> {
    const after = (position: readonly string[] | null, limit: number): Promise<WordedCorrection[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id > ${position[0] ?? ''}`;
      return this.find(sql`(${condition(filter)}) and ${beyond}`, limit);
    };
    const positionOf = ({ id }: WordedCorrection): string[] => [id];
    return paged({ name: 'data-corrections', position: ['code'], positionOf, after }, page);
  }

  async get(id: string): Promise<WordedCorrection | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  private find(where: Sql, limit: number): Promise<WordedCorrection[]> {
    const query = sql`${selection} where ${where} order by r.id limit ${limit}`;
    return this.database.reading(async (session) => {
      const found = (await session.rows(dataCorrectionTable, query)).map(dataCorrectionOf);
      const digests = found.flatMap(({ noteDigest, reasonDigest }) =>
        [noteDigest ?? [], reasonDigest ?? []].flat(),
      );
      const words = await readTexts(session, [...new Set(digests)]);
      const said = (digest: string | null): string | null => words.get(digest ?? '') ?? null;
      return found.map((each) => ({ ...each, note: said(each.noteDigest), reason: said(each.reasonDigest) }));
    });
  }
}
