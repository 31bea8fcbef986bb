import type { OrganizationCoverage } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRuleTitle } from '../../../shell/use-rule-title.js';
import { MissingFields } from '../missing-fields.js';
import { VerdictMark } from '../verdict-mark.js';

type Line = OrganizationCoverage['verdicts'][number];

/** What the rules of 1 + 3 come to about one organization, with what they lack and until when they wait. */
export const RuleLines = ({ verdicts }: Pick<OrganizationCoverage, 'verdicts'>) => (
  <ul>
    {verdicts.map((line) => (
      <RuleLine key={line.ruleId} line={line} />
    ))}
  </ul>
);

function RuleLine({ line: { ruleId, verdict, missing, graceEndsOn } }: { readonly line: Line }) {
  const { t } = useTranslation('markets');
  const title = useRuleTitle();
  return (
    <li>
      <VerdictMark verdict={verdict} /> <Link to={`/rules/${ruleId}`}>{title(ruleId)}</Link>{' '}
      {graceEndsOn !== null && <span className="soft numbers">{t('graceEnds', { date: graceEndsOn })}</span>}{' '}
      <MissingFields pointers={missing} />
    </li>
  );
}
