import { TEXTS } from '../../apps/console/src/i18n/texts.fixture.js';

export type Language = keyof typeof TEXTS;
export type Words = (typeof TEXTS)[Language];
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** What the console says in a language. */
export const wordsOf = (language: Language): Words => TEXTS[language];

/** A text of the console with its values in it. Throws where one is not given. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`'${text}' asks for ${name}`);
    return String(value);
  });
