import { useTranslation } from 'react-i18next';
import { sayDay } from './say-day.js';

/** A day as a sentence or a heading has it; tables have it as it is written, `2026-10-30`. */
export function useSayDay(): (day: string) => string {
  const { i18n } = useTranslation();
  return (day) => sayDay(day, i18n.language);
}
