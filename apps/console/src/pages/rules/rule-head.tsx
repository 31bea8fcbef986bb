import type { Rule, RuleSetDetail } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { Clause } from '../../shell/clause.js';
import { plainText } from './plain-text.js';
import { Severity } from './severity.js';

const NO_LABELS = new Map<string, string>();

export interface RuleHeadProps {
  readonly rule: Rule;
  readonly ruleSet: RuleSetDetail;
}

/** What a rule is called, of what it speaks, where it stands, and on which clauses it rests. */
export function RuleHead({ rule, ruleSet }: RuleHeadProps) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const { id, title, params, severity, subject, basis, ruleSetVersion } = rule;
  const { effectiveFrom, source } = ruleSet;
  return (
    <header className="rule-head">
      <h2 id="rule-title">{plainText(title[language], { language, params, labels: NO_LABELS })}</h2>
      <p className="rule-tags">
        <Severity of={severity} />
        <span>{t('about', { subject: t(`subjects.${subject}`) })}</span>
        <code>{id}</code>
      </p>
      <dl className="rule-facts">
        <div>
          <dt>{t('basis')}</dt>
          <dd>
            <ul>
              {basis.map((each) => (
                <li key={`${each.source} ${each.clause}`}>
                  <Clause basis={each} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('ruleSet')}</dt>
          <dd>
            {ruleSet.title[language]}{' '}
            <span className="soft numbers">
              {t('inForce', { version: ruleSetVersion, from: effectiveFrom })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('source')}</dt>
          <dd lang="zh-CN">{source}</dd>
        </div>
      </dl>
      <p className="soft">{t('readOnlyHint')}</p>
    </header>
  );
}
