import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { ReadPart, type ReadPartProps } from '../../shell/sheet/read-part.js';
import type { List } from './lists.js';

export interface ListedRowsProps<Row> {
  readonly list: List;
  readonly query: ReadPartProps<readonly Row[]>['query'];
  readonly columns: readonly Column<Row>[];
}

/** The rows of one of the lists, as they were read, or what keeps them from being there. */
export function ListedRows<Row extends { readonly id: string }>({
  list,
  query,
  columns,
}: ListedRowsProps<Row>) {
  const { t } = useTranslation('oversight');
  return (
    <ReadPart query={query}>
      {(rows) => (
        <DataTable
          caption={t(`list.${list}`)}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          nothing={t(`nothing.${list}`)}
        />
      )}
    </ReadPart>
  );
}
