import { useRuleTitles } from '../api/rule-titles.js';
import { useLanguage } from '../i18n/use-language.js';
import { titleOfRule } from './title-of-rule.js';

type Parameters = Readonly<Record<string, number>>;

/**
 * Titles of rules by id, with the figures of a night in them where they are given, else with those in force. The id
 * stands for the title until it is read, and for a rule that is in force no longer.
 */
export function useRuleTitle(): (ruleId: string, parameters?: Parameters | null) => string {
  const language = useLanguage();
  const { data } = useRuleTitles();
  return (ruleId, parameters) => {
    const rule = data?.rules.get(ruleId);
    if (rule === undefined) return ruleId;
    const given = Object.entries(parameters ?? {}).map(([name, value]) => [name, { value }] as const);
    return titleOfRule(
      { title: rule.title, params: { ...rule.params, ...Object.fromEntries(given) } },
      language,
    );
  };
}
