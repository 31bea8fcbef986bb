import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useSayDay } from '../../shell/use-say-day.js';
import { sayingOf } from './say-night.js';

/** What became of a sweep, in a sentence, and in a second one where tasks wait for a supervisor. */
export function useSaySweep(): (sweep: Sweep, isLastNight: boolean) => string {
  const { t } = useTranslation('sweeps');
  const sayDay = useSayDay();
  return (sweep, isLastNight) => {
    const { key, isHeld, numbers } = sayingOf(sweep);
    const of = sweep.towns === null ? 'city' : 'towns';
    const when = isLastNight
      ? t('when.lastNight')
      : t(`when.${of}`, { date: sayDay(sweep.asOf), count: sweep.towns?.length ?? 0 });
    return t(`say.${key}`, { when, ...numbers }) + (isHeld ? t('say.held', numbers) : '');
  };
}
