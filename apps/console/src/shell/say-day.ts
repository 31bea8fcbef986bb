/**
 * A day in words: 2026年10月30日, 30 October 2026.
 * @param day YYYY-MM-DD
 */
export const sayDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
