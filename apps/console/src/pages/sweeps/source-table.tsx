import type { SourceFreshness } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { shownInstant, shownNumber } from '../../shell/sheet/shown.js';
import { DateRange } from './date-range.js';
import { isDated } from './freshness-rows.js';
import { RecordNumber } from './record-number.js';

/** Each list of the registry: how much of it there is, from when, and when imports wrote it. */
export function SourceTable({ sources }: { readonly sources: readonly SourceFreshness[] }) {
  const { t } = useTranslation('freshness');
  return (
    <DataTable
      caption={t('bySource')}
      columns={useColumns()}
      rows={sources}
      keyOf={({ list }) => list}
      nothing={t('noSources')}
    />
  );
}

function useColumns(): Column<SourceFreshness>[] {
  const { t } = useTranslation('freshness');
  const language = useLanguage();
  const instant = (at: string | null) =>
    at === null ? <span className="nought">{t('noImport')}</span> : shownInstant(at);
  return [
    {
      key: 'list',
      title: t('source'),
      isHead: true,
      cell: ({ list }) => t(`sources.${list}`),
    },
    {
      key: 'records',
      title: t('records'),
      isNumber: true,
      cell: ({ records, suppressed }) => (
        <RecordNumber
          shown={records === null ? null : shownNumber(records, language)}
          undated={null}
          isWithheld={suppressed === true}
        />
      ),
    },
    {
      key: 'field',
      title: t('field'),
      cell: ({ list }) =>
        isDated(list) ? t(`fields.${list}`) : <span className="nought">{t('noField')}</span>,
    },
    {
      key: 'dates',
      title: t('oldest'),
      cell: ({ field, oldest, newest, undated, suppressed }) =>
        field === null ? null : (
          <>
            <DateRange oldest={oldest} newest={newest} isWithheld={suppressed === true} />
            {undated !== null && undated > 0 && (
              <span className="soft"> {t('withoutDate', { count: undated })}</span>
            )}
          </>
        ),
    },
    { key: 'changed', title: t('changed'), cell: ({ changedAt }) => instant(changedAt) },
    { key: 'carried', title: t('carried'), cell: ({ carriedAt }) => instant(carriedAt) },
  ];
}
