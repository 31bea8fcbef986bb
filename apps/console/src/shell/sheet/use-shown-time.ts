import { useTranslation } from 'react-i18next';
import { partsOfTime } from './shown.js';

/** Tells a number of seconds in words. */
export function useShownTime(): (seconds: number) => string {
  const { t } = useTranslation('sheet');
  return (seconds) =>
    partsOfTime(seconds)
      .map(({ unit, count }) => t(`units.${unit}`, { count }))
      .join(' ');
}
