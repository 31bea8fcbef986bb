import { useTranslation } from 'react-i18next';
import { keepLanguage, LANGUAGES, TAGS, type Language } from '../i18n/languages.js';
import './choices.css';

const NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** Two buttons rather than a list: each in its own language. */
export function ChooseLanguage() {
  const { t, i18n } = useTranslation();
  const choose = (language: Language): void => {
    keepLanguage(language);
    void i18n.changeLanguage(language);
  };
  return (
    <div role="group" aria-label={t('language')} className="choices">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={TAGS[language]}
          aria-pressed={i18n.language === language}
          onClick={() => choose(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
