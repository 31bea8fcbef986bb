import { TAGS, type Language } from '../../i18n/languages.js';

/** What stands where something is not known, or not there. */
export const NOUGHT = '—';

/** A number with its thousands apart. */
export const shownNumber = (value: number, language: Language): string =>
  value.toLocaleString(TAGS[language]);

/** An instant as `2026-11-30 02:00`, in Asia/Shanghai. */
export const shownInstant = (instant: string | null): string =>
  instant === null
    ? NOUGHT
    : new Date(instant).toLocaleString('sv-SE', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'short',
      });

export type Unit = 'hours' | 'minutes' | 'seconds';

/** A time in its two largest units, rounded up to a second: 0 seconds, 59 seconds, 1 minute 20 seconds, 2 hours 5 minutes. */
export function partsOfTime(seconds: number): { readonly unit: Unit; readonly count: number }[] {
  const whole = Math.max(0, Math.ceil(seconds));
  const parts: { readonly unit: Unit; readonly count: number }[] = [
    { unit: 'hours', count: Math.floor(whole / 3600) },
    { unit: 'minutes', count: Math.floor((whole % 3600) / 60) },
    { unit: 'seconds', count: whole % 60 },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return [{ unit: 'seconds', count: 0 }];
  return parts.slice(first, first + 2).filter(({ count }) => count > 0);
}
