import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, LANGUAGES, TAGS } from './languages.js';
import type { Namespaces } from './namespaces.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Namespaces;
  }
}

type Texts = { readonly default: ResourceKey };
const FILES = import.meta.glob<Texts>(['./zh/*.ts', './en/*.ts']);

/** The texts of a page come with the page, in the language that is read. */
const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = FILES[`./${language}/${namespace}.ts`];
    if (load === undefined) done(new Error(`no texts ${namespace} in ${language}`), null);
    else
      load().then(
        ({ default: texts }) => done(null, texts),
        (error: Error) => done(error, null),
      );
  },
};

/** Resolved when the texts that every page needs are there. */
export async function startI18n(): Promise<void> {
  const told = (language: string): void => {
    document.documentElement.lang = TAGS[language === 'en' ? 'en' : 'zh'];
    document.title = i18next.t('product');
  };
  i18next.on('languageChanged', told);
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: chosenLanguage(),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  told(i18next.language);
}
