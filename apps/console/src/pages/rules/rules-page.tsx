import type { RuleSetDetail } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRuleSets } from '../../api/rules.js';
import { Unread } from '../../shell/unread.js';
import { RuleList } from './list/rule-list.js';
import { RuleSetsSheet } from './rule-sets-sheet.js';
import { RuleSheet } from './rule-sheet.js';
import './rules.css';

/** The rules in force: all of them on the left, the one that is looked at on the right. */
export default function RulesPage() {
  const { t } = useTranslation('rules');
  const ruleSets = useRuleSets();
  return (
    <>
      <h1 className="only-read">{t('title')}</h1>
      {ruleSets.data === undefined ? (
        <Unread query={ruleSets} isPage={false} />
      ) : (
        <Library ruleSets={ruleSets.data} />
      )}
    </>
  );
}

function Library({ ruleSets }: { readonly ruleSets: readonly RuleSetDetail[] }) {
  const chosen = useParams()['*'] || null;
  const ruleSet = ruleSets.find(({ rules }) => rules.some(({ id }) => id === chosen));
  return (
    <div className={chosen === null ? 'rules' : 'rules has-chosen'}>
      <RuleList ruleSets={ruleSets} />
      <section className="rules-sheet" tabIndex={-1}>
        {chosen === null ? (
          <RuleSetsSheet ruleSets={ruleSets} />
        ) : (
          <RuleSheet key={chosen} id={chosen} ruleSet={ruleSet} />
        )}
      </section>
    </div>
  );
}
