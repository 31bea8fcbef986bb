import { useState } from 'react';
import type { CalendarYear, CalendarYearSummary } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { removeYear, useCalendarNews, useCalendarYear } from '../../../api/calendar.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { sayStretch } from './say-stretch.js';
import { stretchesOf } from './stretches-of.js';

export interface YearDaysProps {
  readonly summary: CalendarYearSummary;
  /** Null for who may not. */
  readonly onCorrect: (() => void) | null;
  readonly onClose: () => void;
}

/** The days off of a year, and the weekends that are worked. */
export function YearDays({ summary, onCorrect, onClose }: YearDaysProps) {
  const { t } = useTranslation('settings');
  const { year, source, version } = summary;
  const days = useCalendarYear(year);
  const news = useCalendarNews();
  const [asks, setAsks] = useState(false);
  const remove = async (): Promise<void> => {
    await removeYear(year, version);
    onClose();
    await news();
  };
  return (
    <section className="calendar-year" aria-label={t('yearTitle', { year })}>
      <h3>{t('yearTitle', { year })}</h3>
      <ReadPart query={days}>{(data) => <Days days={data} />}</ReadPart>
      <div className="button-row">
        {onCorrect !== null && <Button onClick={onCorrect}>{t('correctYear')}</Button>}
        {onCorrect !== null && source === 'import' && (
          <Button onClick={() => setAsks(true)}>{t('removeYear')}</Button>
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
      {asks && (
        <AskCommand
          title={t('removeYear')}
          confirm={t('removeYear')}
          act={remove}
          onClose={() => setAsks(false)}
        >
          <p>{t('removeYearAsk', { year })}</p>
        </AskCommand>
      )}
    </section>
  );
}

function Days({ days: { holidays, workdays } }: { readonly days: CalendarYear }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const say = (stretch: string): string => sayStretch(stretch, language);
  return (
    <dl className="settings-rows numbers">
      <div>
        <dt>{t('holidays', { count: holidays.length })}</dt>
        <dd>{stretchesOf(holidays).map(say).join(t('comma')) || t('none')}</dd>
      </div>
      <div>
        <dt>{t('workdays', { count: workdays.length })}</dt>
        <dd>{stretchesOf(workdays).map(say).join(t('comma')) || t('none')}</dd>
      </div>
    </dl>
  );
}
