import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { Section } from '../../shell/sheet/sheet.js';
import { shownNumber } from '../../shell/sheet/shown.js';
import { useShownTime } from '../../shell/sheet/use-shown-time.js';
import type { Figures } from './read-figures.js';
import { watchedFigures, type WatchedFigure } from './watched.js';

/** The figures that an operator looks at, each with what it means, and what to do about it. */
export function WatchedTable({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('operations');
  const language = useLanguage();
  const shownTime = useShownTime();
  const shown = ({ watched, value }: WatchedFigure): string => {
    if (value === null) return '';
    if (watched === 'oldest') return shownTime(value);
    // A year has no thousands.
    if (watched === 'calendar') return value === 0 ? t('none') : String(value);
    return shownNumber(value, language);
  };
  return (
    <Section id="watched" title={t('watched.title')} note={t('watched.note')}>
      <DataTable
        caption={t('watched.title')}
        rows={watchedFigures(figures)}
        keyOf={({ watched }) => watched}
        nothing={t('unknown')}
        columns={[
          {
            key: 'what',
            title: t('watched.what'),
            isHead: true,
            cell: ({ watched }) => t(`watched.names.${watched}`),
          },
          {
            key: 'value',
            title: t('watched.value'),
            isNumber: true,
            cell: (figure) => {
              if (figure.standing === 'unknown') return <Mark kind="unknown">{t('unknown')}</Mark>;
              return figure.standing === 'look' ? <Mark kind="warn">{shown(figure)}</Mark> : shown(figure);
            },
          },
          {
            key: 'hint',
            title: t('watched.hint'),
            isText: true,
            cell: ({ watched, standing }) => (
              <span className="soft">
                {standing === 'unknown' ? t('watched.elsewhere') : t(`watched.hints.${watched}`)}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}
