import type { ListName } from '../records.js';
import { fieldsOf } from './field.js';
import { code, name, requiredDate, requiredObject, requiredWord } from './field-kinds.js';
import { isObject, readFields } from './read-fields.js';
import { SNAPSHOT_LISTS, SNAPSHOT_SCHEMA } from './snapshot-format.js';
import { problemAt, type SnapshotProblem } from './snapshot-problem.js';
import { notAList, notAnObject } from './value-faults.js';

export interface SnapshotCity {
  readonly code: string;
  readonly name: string | null;
}
interface Head {
  readonly schema: string;
  readonly asOf: string;
  readonly city: SnapshotCity;
}

const HEAD = fieldsOf<Head>({
  schema: requiredWord('格式', [SNAPSHOT_SCHEMA]),
  asOf: requiredDate('数据日期'),
  city: requiredObject<SnapshotCity>('城市', { code: code('城市编码'), name: name('城市名称') }),
});

type Rows = readonly (readonly [list: ListName, rows: readonly unknown[]])[];

/** What a snapshot says of itself (null when any of that is wrong), and its lists, unread. */
export interface SnapshotHead {
  readonly head: Head | null;
  readonly problems: readonly SnapshotProblem[];
  readonly lists: Rows;
}

export function readHead(json: unknown): SnapshotHead {
  if (!isObject(json)) {
    return { head: null, problems: notAnObject().faults.map((fault) => problemAt('', fault)), lists: [] };
  }
  const own = Object.entries(json).filter(([key]) => !(SNAPSHOT_LISTS as readonly string[]).includes(key));
  const { readable, faults } = readFields(HEAD, Object.fromEntries(own));
  const lists = SNAPSHOT_LISTS.map((list) => readList(list, json[list]));
  const problems = [
    ...faults.map((fault) => problemAt('', fault)),
    ...lists.flatMap(({ problems }) => problems),
  ];
  return {
    // Typed field by field against the table above.
    head: problems.length === 0 ? (readable as unknown as Head) : null,
    problems,
    lists: lists.map(({ list, rows }) => [list, rows] as const),
  };
}

/** A null list is the empty list, and so is a list that is missing. */
function readList(list: ListName, value: unknown) {
  if (value === undefined || value === null || value === '') return { list, rows: [], problems: [] };
  if (Array.isArray(value)) return { list, rows: value as unknown[], problems: [] };
  return { list, rows: [], problems: notAList().faults.map((fault) => problemAt(`/${list}`, fault)) };
}
