import { useTranslation } from 'react-i18next';
import type { Language } from './languages.js';

/** The language that is read, which is also the key of texts that the service gives in both. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}
