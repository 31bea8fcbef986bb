import type { RuleSetDetail } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { Section } from '../../shell/sheet/sheet.js';

/** What stands on the right while no rule is looked at: the rule sets, their versions, and how to read them. */
export function RuleSetsSheet({ ruleSets }: { readonly ruleSets: readonly RuleSetDetail[] }) {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const columns: readonly Column<RuleSetDetail>[] = [
    { key: 'title', title: t('ruleSet'), isHead: true, cell: ({ title }) => title[language] },
    { key: 'version', title: t('version'), cell: ({ version }) => version },
    { key: 'from', title: t('from'), cell: ({ effectiveFrom }) => effectiveFrom },
    { key: 'rules', title: t('ruleCount'), isNumber: true, cell: ({ ruleCount }) => ruleCount },
    {
      key: 'source',
      title: t('source'),
      isText: true,
      cell: ({ source }) => <span lang="zh-CN">{source}</span>,
    },
  ];
  return (
    <div className="sheet">
      <Section id="rule-sets" title={t('ruleSets')} note={t('pick')}>
        <DataTable
          caption={t('ruleSets')}
          columns={columns}
          rows={ruleSets}
          keyOf={({ id }) => id}
          nothing={t('noRuleSets')}
        />
      </Section>
      <Section id="reading" title={t('reading')}>
        <ul className="rule-reading">
          {(['order', 'unknown', 'assumption', 'clause'] as const).map((name) => (
            <li key={name}>{t(`readings.${name}`)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
