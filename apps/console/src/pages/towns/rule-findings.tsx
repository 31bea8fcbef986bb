import type { Finding } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFindingsOfRule, type FindingsWanted } from '../../api/towns.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ReadPart } from '../../shell/sheet/read-part.js';

/** The open findings of one rule, each with its market and its task. */
export function RuleFindings(wanted: FindingsWanted) {
  const { t } = useTranslation('towns');
  const findings = useFindingsOfRule(wanted);
  return (
    <ReadPart query={findings}>
      {({ items, hasMore }) => (
        <>
          <ul className="rule-findings">
            {items.map((finding) => (
              <FindingLine key={finding.id} finding={finding} />
            ))}
          </ul>
          {hasMore && <p className="soft">{t('byRule.more', { count: items.length })}</p>}
        </>
      )}
    </ReadPart>
  );
}

function FindingLine({ finding: { summary, subject, marketCode, taskId } }: { readonly finding: Finding }) {
  const { t } = useTranslation('towns');
  const language = useLanguage();
  return (
    <li>
      <span className="numbers soft">
        {marketCode === null ? (
          subject.code
        ) : (
          <Link to={`/markets/${encodeURIComponent(marketCode)}`}>{marketCode}</Link>
        )}
      </span>{' '}
      {summary[language]} {taskId !== null && <Link to={`/tasks/${taskId}`}>{t('byRule.toTask')}</Link>}
    </li>
  );
}
