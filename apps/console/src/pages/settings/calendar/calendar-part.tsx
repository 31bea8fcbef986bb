import { useState } from 'react';
import type { Calendar, CalendarYearSummary } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../../../api/calendar.js';
import { useMay } from '../../../shell/session-context.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { NOUGHT, shownInstant } from '../../../shell/sheet/shown.js';
import { useToday } from '../../../shell/use-today.js';
import { CalendarNotice } from './calendar-notice.js';
import { YearDays } from './year-days.js';
import { YearForm } from './year-form.js';

/** Which days are worked: the years that are known, and the way to bring in another. */
export function CalendarPart() {
  const { t } = useTranslation('settings');
  const calendar = useCalendar();
  return (
    <Section id="calendar" title={t('parts.calendar')} note={t('calendarNote')}>
      <ReadPart query={calendar}>{(data) => <Years calendar={data} />}</ReadPart>
    </Section>
  );
}

type Shown = { readonly what: 'days' | 'form'; readonly year: number };

function Years({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('settings');
  const keeps = useMay('keep Calendar');
  const nextYear = Number(useToday().slice(0, 4)) + 1;
  const [shown, setShown] = useState<Shown | null>({ what: 'days', year: nextYear - 1 });
  const rows = calendar.years.toReversed();
  const summary = rows.find(({ year }) => year === shown?.year) ?? null;
  const isNextKnown = rows.some(({ year }) => year === nextYear);
  const columns: readonly Column<CalendarYearSummary>[] = [
    { key: 'year', title: t('year'), isHead: true, cell: ({ year }) => year },
    { key: 'source', title: t('yearSource'), cell: ({ source }) => t(`yearSources.${source}`) },
    { key: 'by', title: t('importedBy'), cell: ({ importedBy }) => importedBy ?? NOUGHT },
    { key: 'at', title: t('writtenAt'), cell: ({ writtenAt }) => shownInstant(writtenAt) },
    {
      key: 'days',
      title: t('days'),
      cell: ({ year }) => (
        <Button size="small" onClick={() => setShown({ what: 'days', year })}>
          {t('showDays', { year })}
        </Button>
      ),
    },
  ];
  return (
    <>
      <CalendarNotice calendar={calendar} nextYear={isNextKnown ? null : nextYear} />
      {keeps && (
        <div className="button-row">
          <Button
            type={isNextKnown ? 'default' : 'primary'}
            onClick={() => setShown({ what: 'form', year: nextYear })}
          >
            {t('importYear', { year: nextYear })}
          </Button>
        </div>
      )}
      {shown?.what === 'form' && (
        <YearForm key={shown.year} year={shown.year} known={summary} onClose={() => setShown(null)} />
      )}
      {shown?.what === 'days' && summary !== null && (
        <YearDays
          key={shown.year}
          summary={summary}
          onCorrect={keeps ? () => setShown({ what: 'form', year: shown.year }) : null}
          onClose={() => setShown(null)}
        />
      )}
      <DataTable
        caption={t('parts.calendar')}
        columns={columns}
        rows={rows}
        keyOf={({ year }) => String(year)}
        nothing={t('noYears')}
        isChosen={({ year }) => year === shown?.year}
      />
    </>
  );
}
