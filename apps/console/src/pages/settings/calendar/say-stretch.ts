import type { Language } from '../../../i18n/languages.js';

const TAGS = { zh: 'zh-CN', en: 'en-GB' } as const;
const BETWEEN = { zh: '至', en: ' to ' } as const;

/**
 * Days of a year that is named above them: 1月1日至1月3日, 1 January to 3 January.
 * @param stretch a day, or two with `~` between them, as `stretchesOf` gives them
 */
export function sayStretch(stretch: string, language: Language): string {
  const words = new Intl.DateTimeFormat(TAGS[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = stretch.split('~').map((day) => words.format(new Date(`${day}T00:00:00Z`)));
  return days.join(BETWEEN[language]);
}
