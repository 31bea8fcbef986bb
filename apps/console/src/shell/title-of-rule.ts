import type { Language } from '../i18n/languages.js';

interface Titled {
  readonly title: Readonly<Record<Language, string>>;
  readonly params: Readonly<Record<string, { readonly value: unknown }>>;
}

/** The title of a rule, with its parameters in it. */
export const titleOfRule = ({ title, params }: Titled, language: Language): string =>
  title[language].replace(/\{params\.(\w+)\}/g, (whole, name: string) => {
    const value = params[name]?.value;
    return typeof value === 'number' || typeof value === 'string' ? String(value) : whole;
  });
