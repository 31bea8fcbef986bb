import type { RuleSetDetail, RuleSummary } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { useLanguage } from '../../../i18n/use-language.js';
import { plainText } from '../plain-text.js';
import { Severity } from '../severity.js';
import { filterOf, searchOf, wantedOf, type RuleFilter } from './rule-filter.js';
import { RuleFilters } from './rule-filters.js';

export interface RuleListProps {
  readonly ruleSets: readonly RuleSetDetail[];
}

/** All rules by rule set, with what narrows them down. What is looked for stands in the address. */
export function RuleList({ ruleSets }: RuleListProps) {
  const { t } = useTranslation('rules');
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const wanted = wantedOf(ruleSets, filter);
  const narrow = (next: RuleFilter): void => setSearch(searchOf(next), { replace: true });
  const count = wanted.reduce((sum, { rules }) => sum + rules.length, 0);
  const all = ruleSets.reduce((sum, { ruleCount }) => sum + ruleCount, 0);
  return (
    <section className="rules-list">
      <header className="rules-head">
        <div className="rules-title">
          <strong aria-hidden="true">{t('title')}</strong>
          <span className="soft">{t('readOnly')}</span>
        </div>
        <RuleFilters filter={filter} onChange={narrow} />
        <p className="soft numbers" role="status">
          {count === all ? t('all', { sets: ruleSets.length, count: all }) : t('found', { count, all })}
        </p>
      </header>
      <nav className="rules-rows" aria-label={t('rules')}>
        {wanted.length === 0 && <p className="rules-none">{t('noneFound')}</p>}
        {wanted.map((ruleSet) => (
          <RuleSetRows key={ruleSet.id} ruleSet={ruleSet} search={search.toString()} />
        ))}
      </nav>
    </section>
  );
}

interface RowsProps {
  readonly ruleSet: RuleSetDetail;
  readonly search: string;
}

function RuleSetRows({ ruleSet: { id, title, version, effectiveFrom, rules }, search }: RowsProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  return (
    <section aria-labelledby={`set-${id}`}>
      <div className="rules-set">
        <h2 id={`set-${id}`}>{title[language]}</h2>
        <span className="soft numbers">{t('inForce', { version, from: effectiveFrom })}</span>
      </div>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <NavLink className="rule-row" to={{ pathname: `/rules/${rule.id}`, search }}>
              <RuleRow rule={rule} />
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NO_LABELS = new Map<string, string>();

function RuleRow({ rule: { title, params, severity, subject } }: { readonly rule: RuleSummary }) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  return (
    <>
      <Severity of={severity} isShort />
      <span className="rule-row-title">
        {plainText(title[language], { language, params, labels: NO_LABELS })}
      </span>
      <span className="soft">{t(`subjects.${subject}`)}</span>
    </>
  );
}
