import { useRuleTitles } from '../api/rule-titles.js';
import { useLanguage } from '../i18n/use-language.js';

/** Titles of rule sets by id; the id stands for one that is not read yet, or in force no longer. */
export function useRuleSetTitle(): (id: string) => string {
  const language = useLanguage();
  const { data } = useRuleTitles();
  return (id) => data?.ruleSets.get(id)?.title[language] ?? id;
}
