import type { Import, ListCounts } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { shownNumber } from '../../../shell/sheet/shown.js';
import { LISTS, sumCounts } from './sum-counts.js';

interface Row {
  readonly list: (typeof LISTS)[number] | 'total';
  readonly counts: ListCounts;
}
const COUNTS = ['created', 'updated', 'deleted', 'unchanged', 'rejected'] as const;

/** What an import does to each list of the registry. */
export function CountTable({ outcome }: { readonly outcome: Pick<Import, 'counts' | 'dryRun'> }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const rows: readonly Row[] = [
    ...LISTS.flatMap((list) => {
      const counts = outcome.counts[list];
      return counts === undefined ? [] : [{ list, counts }];
    }),
    { list: 'total', counts: sumCounts(outcome) },
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'list', title: t('list'), isHead: true, cell: ({ list }) => <ListName of={list} /> },
    ...COUNTS.map((name): Column<Row> => ({
      key: name,
      title: t(`counts.${name}`),
      isNumber: true,
      cell: ({ counts }) => (
        <span className={counts[name] === 0 ? 'nought' : `count-${name}`}>
          {shownNumber(counts[name], language)}
        </span>
      ),
    })),
  ];
  return (
    <section>
      <h3>{t(outcome.dryRun ? 'countsTrial' : 'countsTitle')}</h3>
      <DataTable
        caption={t('countsTitle')}
        columns={columns}
        rows={rows}
        keyOf={({ list }) => list}
        nothing={t('noCounts')}
      />
    </section>
  );
}

function ListName({ of: list }: { readonly of: Row['list'] }) {
  const { t } = useTranslation('ledger');
  const name = t(`lists.${list}`);
  return list === 'total' ? <strong>{name}</strong> : name;
}
