import { type Field, type Fields, type ListName, SNAPSHOT_FORMAT, type Shape } from '@hongzhu/registry';

/** What a cell is in a file, before it is known what it means. */
export type Cell = string | number | boolean | null;

/** A column of a list's table: a field of the format, or a field inside of one. */
export interface TableColumn {
  readonly path: readonly string[];
  /** `committee.size`. */
  readonly name: string;
  /** `委员会人数`. */
  readonly label: string;
  readonly shape: Exclude<Shape, { kind: 'object' | 'attributes' }>;
}

/** What stands above a column: both names, so that people and programs find it. */
export const headerOf = ({ label, name }: TableColumn): string => `${label}（${name}）`;

function columnsUnder(path: readonly string[], { label, shape }: Field): TableColumn[] {
  if (shape.kind === 'object') return columnsIn(path, shape.fields);
  if (shape.kind !== 'attributes') return [{ path, name: path.join('.'), label, shape }];
  // Variants that share an attribute mean the same by it.
  const all = Object.values(shape.variants).flatMap((fields) => columnsIn(path, fields));
  return [...new Map(all.map((column) => [column.name, column])).values()];
}

const columnsIn = (path: readonly string[], { entries }: Fields): TableColumn[] =>
  entries.flatMap(([name, field]) => columnsUnder([...path, name], field));

const COLUMNS = new Map<ListName, readonly TableColumn[]>();

/** The columns of a list, in the order of the format. */
export function columnsOf(list: ListName): readonly TableColumn[] {
  const known = COLUMNS.get(list) ?? columnsIn([], SNAPSHOT_FORMAT[list]);
  COLUMNS.set(list, known);
  return known;
}

/** The table of one row that says what the others are. */
export const HEAD_TABLE = 'snapshot';
const head = (path: string[], label: string, shape: TableColumn['shape']): TableColumn => ({
  path,
  name: path.join('.'),
  label,
  shape,
});
export const HEAD_COLUMNS: readonly TableColumn[] = [
  head(['schema'], '格式', { kind: 'text', maxLength: 64 }),
  head(['asOf'], '数据日期', { kind: 'date' }),
  head(['city', 'code'], '城市编码', { kind: 'code' }),
  head(['city', 'name'], '城市名称', { kind: 'text', maxLength: 200 }),
];
