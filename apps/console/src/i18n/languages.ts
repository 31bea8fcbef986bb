export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'hongzhu.language';

/** What was chosen in this browser; Chinese until somebody chooses. */
export function chosenLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);

/** As `lang` attributes and formats of dates take it. */
export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
