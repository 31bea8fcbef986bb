import {
  FindingStore,
  findingKey,
  type Cell,
  type Finding,
  type FindingHistoryEntry,
  type FindingKey,
  type FindingMark,
  type FindingOutline,
  type Stretch,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { inCells } from '../lists/in-cells.js';
import { inTowns } from '../lists/in-towns.js';
import { vanishedCells } from '../lists/vanished-cells.js';
import { findingMarkOf, findingOutlineOf, findingRow, historyRow } from '../mappers/finding-mappers.js';
import {
  findingHistoryTable,
  findingMarkTable,
  findingOutlineTable,
  findingTable,
} from '../schema/tables/finding-tables.js';
import { keepExplanations, withExplanations } from './explanations.js';
import { refuseTakenKeys } from '../lists/refuse-taken-keys.js';
import { allOf, anyOf, oneOf, sql, union, type Sql } from '../sql/sql.js';

const columns = columnsOf(findingTable, 'r');
const outlineColumns = columnsOf(findingOutlineTable, 'r');
const UNRESOLVED = sql`r.state <> 'resolved'`;

/** True of a finding with one of these keys; one range of the unique index for each rule and subject type. */
function ofKeys(keys: readonly FindingKey[]): Sql {
  const groups = new Map<string, { ruleId: string; type: string; codes: string[] }>();
  for (const { ruleId, subject } of keys) {
    const name = `${ruleId}/${subject.type}`;
    const group = groups.get(name) ?? { ruleId, type: subject.type, codes: [] };
    group.codes.push(subject.code);
    groups.set(name, group);
  }
  return anyOf(
    [...groups.values()].map(({ ruleId, type, codes }) =>
      allOf([sql`r.rule_id = ${ruleId}`, sql`r.subject_type = ${type}`, oneOf('r.subject_code', codes)]),
    ),
  );
}

export class SqlFindingStore extends FindingStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async outlinesForCells(cells: readonly Cell[], keys: readonly FindingKey[]): Promise<FindingOutline[]> {
    const outlines = sql`select ${outlineColumns} from finding r`;
    const rows = await this.session.rows(
      findingOutlineTable,
      sql`${union([
        sql`${outlines} where ${inCells(cells)} and ${UNRESOLVED}`,
        sql`${outlines} where ${ofKeys(keys)}`,
      ])} order by id`,
    );
    return rows.map(findingOutlineOf);
  }

  async marksInCells(cells: readonly Cell[]): Promise<FindingMark[]> {
    const query = sql`select ${columnsOf(findingMarkTable, 'r')} from finding r
      where ${inCells(cells)} and ${UNRESOLVED}`;
    return (await this.session.rows(findingMarkTable, query)).map(findingMarkOf);
  }

  async load(ids: readonly string[]): Promise<Finding[]> {
    if (ids.length === 0) return [];
    const rows = await this.session.rows(
      findingTable,
      // Locked, so that a waiver that is laid on one meanwhile is not overwritten by `save`.
      sql`select ${columns} from finding r where ${oneOf('r.id', ids)} order by r.id for update`,
    );
    return withExplanations(this.session, rows);
  }

  async unresolvedOutside(
    ruleSetIds: readonly string[],
    townCodes: readonly string[] | null,
    { after, limit }: Stretch<string>,
  ): Promise<FindingOutline[]> {
    const where = allOf([
      sql`r.id > ${after ?? ''}`,
      sql`not (${oneOf('r.rule_set_id', ruleSetIds)})`,
      UNRESOLVED,
      ...inTowns(townCodes),
    ]);
    const rows = await this.session.rows(
      findingOutlineTable,
      sql`select ${outlineColumns} from finding r where ${where} order by r.id limit ${limit}`,
    );
    return rows.map(findingOutlineOf);
  }

  vanishedCells(townCodes: readonly string[] | null, stretch: Stretch<Cell>): Promise<Cell[]> {
    return vanishedCells(this.session, 'finding', [UNRESOLVED, ...inTowns(townCodes)], stretch);
  }

  async unresolvedOutlines(townCodes: readonly string[] | null): Promise<FindingOutline[]> {
    const where = allOf([UNRESOLVED, ...inTowns(townCodes)]);
    const rows = await this.session.rows(
      findingOutlineTable,
      sql`select ${outlineColumns} from finding r where ${where} order by r.id`,
    );
    return rows.map(findingOutlineOf);
  }

  async save(findings: readonly Finding[]): Promise<void> {
    const sorted = [...findings].sort((a, b) => (findingKey(a) < findingKey(b) ? -1 : 1));
    const digestOf = await keepExplanations(this.session, sorted);
    const rows = sorted.map((finding) => findingRow(finding, digestOf(finding)));
    await this.session.insert(findingTable, rows, 'rewrite');
    await refuseTakenKeys(
      this.session,
      findingTable.name,
      sorted.map(({ id }) => id),
    );
  }

  appendHistory(entries: readonly FindingHistoryEntry[]): Promise<void> {
    return this.session.insert(findingHistoryTable, entries.map(historyRow));
  }
}
