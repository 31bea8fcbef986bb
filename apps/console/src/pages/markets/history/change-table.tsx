import type { VerdictChange } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MissingFields } from '../missing-fields.js';
import { useRuleTitle } from '../../../shell/use-rule-title.js';
import { OwnSubject } from '../own-subject.js';
import { VerdictMark, type Verdict } from '../verdict-mark.js';
import { NightParameters } from './night-parameters.js';

export interface ChangeTableProps {
  readonly changes: readonly VerdictChange[];
  readonly label: string;
}

export function ChangeTable({ changes, label }: ChangeTableProps) {
  const { t } = useTranslation('markets');
  const lacks = changes.some(({ missing }) => missing.length > 0);
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={label}>
      <table className="table">
        <caption className="only-read">{label}</caption>
        <thead>
          <tr>
            {(['rule', 'subject', 'before', 'after', 'parameters'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            {lacks && <th scope="col">{t('column.missing')}</th>}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row
              key={`${change.ruleId} ${change.subject.type} ${change.subject.code}`}
              change={change}
              lacks={lacks}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly change: VerdictChange;
  /** Whether the table has a column for what is missing. */
  readonly lacks: boolean;
}

function Row({ change, lacks }: RowProps) {
  const { t } = useTranslation('markets');
  const title = useRuleTitle();
  const { ruleId, ruleSetVersion, parameters, subject, before, verdict, missing, graceEndsOn } = change;
  return (
    <tr>
      <th scope="row">
        <Link to={`/rules/${ruleId}`}>{title(ruleId, parameters)}</Link>
      </th>
      <td className="day">
        <OwnSubject subject={subject} />
      </td>
      <td className="day">
        <Came verdict={before} absent="history.notBefore" />
      </td>
      <td className="day">
        <Came verdict={verdict} absent="history.gone" />
        {graceEndsOn !== null && <div className="soft">{t('graceEnds', { date: graceEndsOn })}</div>}
      </td>
      <td className="numbers">
        <NightParameters ruleId={ruleId} parameters={parameters} version={ruleSetVersion} />
      </td>
      {lacks && (
        <td>
          <MissingFields pointers={missing} />
        </td>
      )}
    </tr>
  );
}

interface CameProps {
  readonly verdict: Verdict | null;
  readonly absent: 'history.notBefore' | 'history.gone';
}

function Came({ verdict, absent }: CameProps) {
  const { t } = useTranslation('markets');
  return verdict === null ? <span className="absent">{t(absent)}</span> : <VerdictMark verdict={verdict} />;
}
