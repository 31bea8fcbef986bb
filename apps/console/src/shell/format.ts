import { TAGS, type Language } from '../i18n/languages.js';

/** An instant as people there write it, to the minute, in Asia/Shanghai. */
export const shownTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(TAGS[language], {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
