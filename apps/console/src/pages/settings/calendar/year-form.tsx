import { useId, useState, type SyntheticEvent } from 'react';
import type { CalendarYear, CalendarYearSummary } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { importYear, useCalendarNews, useCalendarYear } from '../../../api/calendar.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { useCommand } from '../../../shell/sheet/use-command.js';
import { datesIn } from './dates-in.js';
import { stretchesOf } from './stretches-of.js';

export interface YearFormProps {
  readonly year: number;
  /** What is known of the year; null for one that is not known. */
  readonly known: CalendarYearSummary | null;
  readonly onClose: () => void;
}

/** The days of a year as the State Council has published them, typed or pasted. */
export function YearForm({ year, known, onClose }: YearFormProps) {
  const { t } = useTranslation('settings');
  return (
    <section className="calendar-year" aria-label={t('importYear', { year })}>
      <h3>{t(known === null ? 'importYear' : 'correctYearTitle', { year })}</h3>
      {known === null ? (
        <Form year={year} known={null} onClose={onClose} />
      ) : (
        <KnownYear year={year} onClose={onClose} />
      )}
    </section>
  );
}

function KnownYear({ year, onClose }: Omit<YearFormProps, 'known'>) {
  const days = useCalendarYear(year);
  return (
    <ReadPart query={days}>
      {(data) => <Form key={data.version} year={year} known={data} onClose={onClose} />}
    </ReadPart>
  );
}

interface FormProps {
  readonly year: number;
  readonly known: CalendarYear | null;
  readonly onClose: () => void;
}

function Form({ year, known, onClose }: FormProps) {
  const { t } = useTranslation('settings');
  const news = useCalendarNews();
  const [holidays, setHolidays] = useState(() => stretchesOf(known?.holidays ?? []).join('\n'));
  const [workdays, setWorkdays] = useState(() => stretchesOf(known?.workdays ?? []).join('\n'));
  const { isBusy, refusal, run } = useCommand();
  const off = datesIn(holidays, year);
  const worked = datesIn(workdays, year);
  const faults = [...off.faults, ...worked.faults];
  const isReady = off.dates.length > 0 && faults.length === 0;
  const save = async (): Promise<void> => {
    const days = { holidays: [...off.dates], workdays: [...worked.dates] };
    const isDone = await run(() => importYear({ year, version: known?.version ?? null, ...days }));
    if (!isDone) return;
    onClose();
    await news();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isReady) void save();
  };
  return (
    <form className="settings-form" onSubmit={submit}>
      <div className="settings-pair">
        <Days
          label={t('holidays', { count: off.dates.length })}
          hint={t('holidaysHint')}
          text={holidays}
          onType={setHolidays}
        />
        <Days
          label={t('workdays', { count: worked.dates.length })}
          hint={t('workdaysHint')}
          text={workdays}
          onType={setWorkdays}
        />
      </div>
      <p role="alert" className="sheet-refusal">
        {faults.length > 0 ? t('dateFaults', { year, faults: faults.join(t('comma')) }) : refusal}
      </p>
      <div className="button-row">
        <Button type="primary" htmlType="submit" disabled={!isReady} loading={isBusy}>
          {t('saveYear')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
        <span className="soft">{t('saveYearHint')}</span>
      </div>
    </form>
  );
}

interface DaysProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function Days({ label, hint, text, onType }: DaysProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ currentTarget: { value } }) => onType(value)}
      />
      <small id={`${id}-hint`} className="soft">
        {hint}
      </small>
    </div>
  );
}
