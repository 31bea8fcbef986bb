import type { ReactNode } from 'react';
import type { ListFreshness } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTownName } from '../../api/town-names.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { shownNumber } from '../../shell/sheet/shown.js';
import { DateRange } from './date-range.js';
import { DATED_LISTS, type FreshnessRow } from './freshness-rows.js';
import { RecordNumber } from './record-number.js';

/** From when the records of each town are, in the lists that have dates. */
export function TownFreshnessTable({ rows }: { readonly rows: readonly FreshnessRow[] }) {
  const { t } = useTranslation('freshness');
  return (
    <DataTable
      caption={t('byTown')}
      columns={useColumns()}
      rows={rows}
      keyOf={({ townCode }) => townCode}
      nothing={t('nothing')}
    />
  );
}

function useColumns(): Column<FreshnessRow>[] {
  const { t } = useTranslation('freshness');
  const townName = useTownName();
  const language = useLanguage();
  return [
    {
      key: 'town',
      title: t('town'),
      isHead: true,
      cell: ({ townCode }) => townName(townCode),
    },
    ...DATED_LISTS.flatMap((list): Column<FreshnessRow>[] => {
      const group = t(`lists.${list}`);
      const of = (show: (entry: ListFreshness) => ReactNode, none: ReactNode) => (row: FreshnessRow) => {
        const entry = row.lists[list];
        return entry === null ? <span className="nought">{none}</span> : show(entry);
      };
      return [
        {
          key: `${list}-oldest`,
          group,
          title: t('oldest'),
          cell: of(
            ({ oldest, newest, suppressed }) => (
              <DateRange oldest={oldest} newest={newest} isWithheld={suppressed === true} />
            ),
            t('noRecords'),
          ),
        },
        {
          key: `${list}-records`,
          group,
          title: t('records'),
          isNumber: true,
          cell: of(
            ({ records, undated, suppressed }) => (
              <RecordNumber
                shown={records === null ? null : shownNumber(records, language)}
                undated={undated}
                isWithheld={suppressed === true}
              />
            ),
            0,
          ),
        },
      ];
    }),
  ];
}
