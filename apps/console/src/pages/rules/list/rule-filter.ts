import type { RuleSetDetail, RuleSummary } from '@hongzhu/client';
import type { Language } from '../../../i18n/languages.js';
import { plainText } from '../plain-text.js';

/** What is looked for; empty for whatever there is. */
export interface RuleFilter {
  readonly q: string;
  readonly severity: string;
  readonly subject: string;
}
export const NO_FILTER: RuleFilter = { q: '', severity: '', subject: '' };

export const filterOf = (search: URLSearchParams): RuleFilter => ({
  q: search.get('q') ?? '',
  severity: search.get('severity') ?? '',
  subject: search.get('subject') ?? '',
});

/** The same as what stands in an address; empty words are left out. */
export const searchOf = (filter: RuleFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

const NOTHING_KNOWN = { labels: new Map<string, string>() };

/** Whether a rule is looked for: every word of the search is in its title of either language, its id or its clauses. */
export function isWanted(rule: RuleSummary, { q, severity, subject }: RuleFilter): boolean {
  if (severity !== '' && rule.severity !== severity) return false;
  if (subject !== '' && rule.subject !== subject) return false;
  const titles = (['zh', 'en'] as const satisfies readonly Language[]).map((language) =>
    plainText(rule.title[language], { language, params: rule.params, ...NOTHING_KNOWN }),
  );
  const clauses = rule.basis.map(({ source, clause }) => `${source} ${clause}`);
  const all = [...titles, rule.id, ...clauses].join('\n').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** The rule sets with the rules that are looked for; those that have none of them are left out. */
export const wantedOf = (ruleSets: readonly RuleSetDetail[], filter: RuleFilter): RuleSetDetail[] =>
  ruleSets
    .map((ruleSet) => ({ ...ruleSet, rules: ruleSet.rules.filter((rule) => isWanted(rule, filter)) }))
    .filter(({ rules }) => rules.length > 0);
