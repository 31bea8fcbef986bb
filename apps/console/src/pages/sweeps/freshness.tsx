import type { ReactNode } from 'react';
import type { ListFreshness } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useFreshness } from '../../api/nights.js';
import { useTownName, useTowns } from '../../api/town-names.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { DATED_LISTS, freshnessRows, type FreshnessRow } from './freshness-rows.js';

/** From when the records are, by town and list: a sweep is as good as they are. */
export function Freshness() {
  const { t } = useTranslation('sweeps');
  const freshness = useFreshness(true);
  const towns = useTowns();
  const columns = useColumns();
  return (
    <Section id="freshness" title={t('freshness.title')} note={t('freshness.note')}>
      <ReadPart query={freshness}>
        {({ lists }) => (
          <DataTable
            caption={t('freshness.title')}
            columns={columns}
            rows={freshnessRows(lists, towns)}
            keyOf={({ townCode }) => townCode}
            nothing={t('freshness.nothing')}
          />
        )}
      </ReadPart>
    </Section>
  );
}

function useColumns(): Column<FreshnessRow>[] {
  const { t } = useTranslation('sweeps');
  const townName = useTownName();
  return [
    {
      key: 'town',
      title: t('column.town'),
      isHead: true,
      cell: ({ townCode }) => townName(townCode),
    },
    ...DATED_LISTS.flatMap((list): Column<FreshnessRow>[] => {
      const group = t(`freshness.lists.${list}`);
      const of = (show: (entry: ListFreshness) => ReactNode, none: ReactNode) => (row: FreshnessRow) => {
        const entry = row.lists[list];
        return entry === null ? <span className="nought">{none}</span> : show(entry);
      };
      return [
        {
          key: `${list}-oldest`,
          group,
          title: t('freshness.oldest'),
          cell: of(oldestOf, t('freshness.noRecords')),
        },
        {
          key: `${list}-records`,
          group,
          title: t('freshness.records'),
          isNumber: true,
          cell: of(
            ({ records, undated }) =>
              undated === 0 ? records : t('freshness.undated', { records, count: undated }),
            0,
          ),
        },
      ];
    }),
  ];
}

/** With the newest behind it, where that is another day. */
const oldestOf = ({ oldest, newest }: ListFreshness) =>
  oldest === null ? (
    <span className="nought">?</span>
  ) : (
    <>
      {oldest}
      {newest !== null && newest !== oldest && <span className="soft"> … {newest}</span>}
    </>
  );
