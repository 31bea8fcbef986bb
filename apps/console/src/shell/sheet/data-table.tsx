import type { ReactNode } from 'react';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** Numbers stand right-aligned under each other. */
  readonly isNumber?: boolean;
  /** What a row is about: its heading. */
  readonly isHead?: boolean;
  /** What can be done stays in sight at the right, however far the rest is scrolled. */
  readonly isLast?: boolean;
  /** Long texts wrap; all else stays on its line. */
  readonly isText?: boolean;
  /** Columns with the same group, one after the other, stand under one heading. */
  readonly group?: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands there where there are no rows. */
  readonly nothing: ReactNode;
  readonly isChosen?: (row: Row) => boolean;
}

/** Rows under a head that stays in sight. Where it is wider than the page it is scrolled by itself, also by keyboard. */
export function DataTable<Row>({ caption, columns, rows, keyOf, nothing, isChosen }: DataTableProps<Row>) {
  if (rows.length === 0) return <p className="sheet-nothing">{nothing}</p>;
  return (
    <div className="data-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="data">
        <caption className="only-read">{caption}</caption>
        <Head columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={isChosen?.(row) ? 'chosen' : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  return column.isHead ? (
    <th scope="row" className={styleOf(column)}>
      {content}
    </th>
  ) : (
    <td className={styleOf(column)}>{content}</td>
  );
}

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const groups = groupsOf(columns);
  const heading = (column: Column<Row>, rows: number) => (
    <th key={column.key} scope="col" rowSpan={rows} className={styleOf(column)}>
      {column.title}
    </th>
  );
  if (groups.every(({ group }) => group === undefined)) {
    return (
      <thead>
        <tr>{columns.map((column) => heading(column, 1))}</tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {groups.map(({ group, members }) =>
          group === undefined ? (
            heading(members[0]!, 2)
          ) : (
            <th key={group} scope="colgroup" colSpan={members.length} className="grouped">
              {group}
            </th>
          ),
        )}
      </tr>
      <tr>{columns.filter(({ group }) => group !== undefined).map((column) => heading(column, 1))}</tr>
    </thead>
  );
}

function groupsOf<Row>(columns: readonly Column<Row>[]) {
  const groups: { readonly group: string | undefined; readonly members: Column<Row>[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group !== undefined && last?.group === column.group) last.members.push(column);
    else groups.push({ group: column.group, members: [column] });
  }
  return groups;
}

const styleOf = <Row,>({ isNumber, isText, isLast }: Column<Row>): string | undefined =>
  isNumber ? 'number' : isText ? 'text' : isLast ? 'last' : undefined;
