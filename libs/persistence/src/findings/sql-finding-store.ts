import {
  FindingStore,
  findingKey,
  type Cell,
  type Finding,
  type FindingHistoryEntry,
  type FindingKey,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { inCells } from '../lists/in-cells.js';
import { findingOf, findingRow, historyRow } from '../mappers/finding-mappers.js';
import { findingHistoryTable, findingTable } from '../schema/tables/finding-tables.js';
import { refuseTakenKeys } from '../lists/refuse-taken-keys.js';
import { allOf, anyOf, oneOf, sql, union, type Sql } from '../sql/sql.js';

const columns = columnsOf(findingTable, 'r');
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

  async loadForCells(cells: readonly Cell[], keys: readonly FindingKey[]): Promise<Finding[]> {
    const ids = union([
      sql`select r.id from finding r where ${inCells(cells)} and ${UNRESOLVED}`,
      sql`select r.id from finding r where ${ofKeys(keys)}`,
    ]);
    const rows = await this.session.rows(
      findingTable,
      sql`select ${columns} from (${ids}) found join finding r on r.id = found.id order by r.id`,
    );
    return rows.map(findingOf);
  }

  async loadUnresolved(townCodes: readonly string[] | null): Promise<Finding[]> {
    const where = townCodes === null ? UNRESOLVED : allOf([oneOf('r.town_code', townCodes), UNRESOLVED]);
    const rows = await this.session.rows(
      findingTable,
      sql`select ${columns} from finding r where ${where} order by r.id`,
    );
    return rows.map(findingOf);
  }

  async save(findings: readonly Finding[]): Promise<void> {
    const sorted = [...findings].sort((a, b) => (findingKey(a) < findingKey(b) ? -1 : 1));
    await this.session.insert(findingTable, sorted.map(findingRow), 'rewrite');
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
