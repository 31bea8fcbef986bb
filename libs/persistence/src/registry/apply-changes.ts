import type { RegistryChange } from '@hongzhu/compliance';
import {
  LIST_NAMES,
  recordKey,
  type Branch,
  type ListName,
  type Market,
  type RecordOf,
} from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { activityRow, branchRow, branchUnitRows } from '../mappers/branch-mappers.js';
import { evidenceRow, marketLinkRow, organizerRow } from '../mappers/market-record-mappers.js';
import { memberRow, organizationRow } from '../mappers/organization-mappers.js';
import {
  instructorRow,
  ledgerRow,
  marketInstructorRows,
  marketNamePartRows,
  marketRow,
  townRow,
} from '../mappers/place-mappers.js';
import type { Table } from '../schema/table.js';
import { activityTable, branchTable, branchUnitTable } from '../schema/tables/branch-tables.js';
import { evidenceTable, marketLinkTable, organizerTable } from '../schema/tables/market-record-tables.js';
import { memberTable, organizationTable } from '../schema/tables/organization-tables.js';
import {
  instructorTable,
  ledgerTable,
  marketInstructorTable,
  marketNamePartTable,
  marketTable,
  townTable,
} from '../schema/tables/place-tables.js';
import { oneOf, sql, sqlName } from '../sql/sql.js';

const KEYS_PER_STATEMENT = 1000;

interface Target<L extends ListName> {
  write(session: SqlSession, records: readonly RecordOf<L>[]): Promise<void>;
  readonly tableName: string;
  readonly key: string;
  /** The tables of what a record holds several of, and their column that names the record. */
  readonly parts?: { readonly tableNames: readonly string[]; readonly owner: string };
}

function target<L extends ListName, R>(table: Table<R>, row: (record: RecordOf<L>) => R): Target<L> {
  return {
    write: (session, records) => session.insert(table, records.map(row), 'rewrite'),
    tableName: table.name,
    key: table.primaryKey[0] ?? '',
  };
}

const TARGETS: { readonly [L in ListName]: Target<L> } = {
  towns: target(townTable, townRow),
  instructors: target(instructorTable, instructorRow),
  markets: {
    ...target<'markets', ReturnType<typeof marketRow>>(marketTable, marketRow),
    write: async (session, records: readonly Market[]) => {
      await session.insert(marketTable, records.map(marketRow), 'rewrite');
      await session.insert(marketInstructorTable, records.flatMap(marketInstructorRows));
      await session.insert(marketNamePartTable, records.flatMap(marketNamePartRows));
    },
    parts: { tableNames: ['market_instructor', 'market_name_part'], owner: 'market_code' },
  },
  organizations: target(organizationTable, organizationRow),
  branches: {
    ...target<'branches', ReturnType<typeof branchRow>>(branchTable, branchRow),
    write: async (session, records: readonly Branch[]) => {
      await session.insert(branchTable, records.map(branchRow), 'rewrite');
      await session.insert(branchUnitTable, records.flatMap(branchUnitRows));
    },
    parts: { tableNames: ['branch_unit'], owner: 'branch_code' },
  },
  members: target(memberTable, memberRow),
  organizers: target(organizerTable, organizerRow),
  evidence: target(evidenceTable, evidenceRow),
  ledgers: target(ledgerTable, ledgerRow),
  activities: target(activityTable, activityRow),
  marketLinks: target(marketLinkTable, marketLinkRow),
};

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function deleteByKey(
  session: SqlSession,
  tableName: string,
  column: string,
  keys: readonly string[],
): Promise<void> {
  for (let start = 0; start < keys.length; start += KEYS_PER_STATEMENT) {
    const some = keys.slice(start, start + KEYS_PER_STATEMENT);
    await session.change(sql`delete from ${sqlName(tableName)} where ${oneOf(column, some)}`);
  }
}

async function applyChange<L extends ListName>(
  session: SqlSession,
  change: RegistryChange<L>,
): Promise<void> {
  const to: Target<L> = TARGETS[change.list];
  const upserts = [...change.upserts].sort((a, b) =>
    byCodePoint(recordKey(change.list, a), recordKey(change.list, b)),
  );
  const deleted = [...change.deletedKeys].sort(byCodePoint);
  if (to.parts !== undefined) {
    const owners = [...upserts.map((record) => recordKey(change.list, record)), ...deleted].sort(byCodePoint);
    for (const name of to.parts.tableNames) await deleteByKey(session, name, to.parts.owner, owners);
  }
  await deleteByKey(session, to.tableName, to.key, deleted);
  await to.write(session, upserts);
}

/**
 * Writes changes, lists always in the same order and rows in the order of their keys, so that two writers wait
 * for each other instead of deadlocking.
 */
export async function applyChanges(session: SqlSession, changes: readonly RegistryChange[]): Promise<void> {
  for (const list of LIST_NAMES) {
    for (const change of changes) if (change.list === list) await applyChange(session, change);
  }
}
