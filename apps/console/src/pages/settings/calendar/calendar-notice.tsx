import type { Calendar } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shell/session-context.js';
import { useSayDay } from '../../../shell/use-say-day.js';

export interface CalendarNoticeProps {
  readonly calendar: Calendar;
  /** The year to come, where it is not known. */
  readonly nextYear: number | null;
}

/** Up to which day the calendar is known, and what follows where it is not. */
export function CalendarNotice({ calendar: { knownUntil, warning }, nextYear }: CalendarNoticeProps) {
  const { t } = useTranslation('settings');
  const keeps = useMay('keep Calendar');
  const sayDay = useSayDay();
  const missing = warning?.year ?? nextYear;
  return (
    <div className={warning === null ? 'calendar-notice' : 'calendar-notice warns'} role="status">
      <p>{knownUntil === null ? t('knownNot') : t('knownUntil', { day: sayDay(knownUntil) })}</p>
      {missing !== null && (
        <p>
          {t('yearMissing', { year: missing })} {t(keeps ? 'yearMissingImport' : 'yearMissingAsk')}
        </p>
      )}
    </div>
  );
}
