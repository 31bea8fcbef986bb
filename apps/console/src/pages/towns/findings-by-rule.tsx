import { useMemo, useState } from 'react';
import type { Overview, TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useRuleTitle } from '../../shell/use-rule-title.js';
import { RuleFindings } from './rule-findings.js';
import { useWhere } from './use-where.js';
import { rulesOf, type RuleLine } from './rules-of.js';

export interface FindingsByRuleProps {
  readonly of: Overview;
  readonly town: TownOverview | null;
}

/** How many open findings of which rule; each can be looked at. */
export function FindingsByRule({ of, town }: FindingsByRuleProps) {
  const { t } = useTranslation('towns');
  const [shown, setShown] = useState<string | null>(null);
  const lines = useMemo(() => rulesOf(of.findings.byRule), [of]);
  const { open, bySeverity } = of.findings;
  const where = useWhere(town);
  return (
    <section className="panel by-rule" aria-labelledby="by-rule">
      <div className="panel-head">
        <h2 id="by-rule">{t('byRule.title', { where })}</h2>
        <span className="soft numbers">{t('byRule.sum', { open, ...bySeverity })}</span>
      </div>
      {lines.length === 0 ? (
        <p>{t('byRule.none')}</p>
      ) : (
        <div className="scroller" tabIndex={0} role="group" aria-labelledby="by-rule">
          <table className="table">
            <caption className="only-read">{t('byRule.title', { where })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('column.severity')}</th>
                <th scope="col">{t('column.rule')}</th>
                <th scope="col" className="number">
                  {t('column.violations')}
                </th>
                <th scope="col" className="number">
                  {t('column.dataNeeded')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line
                  key={line.ruleId}
                  line={line}
                  town={town?.townCode ?? null}
                  isShown={shown === line.ruleId}
                  onShow={() => setShown(shown === line.ruleId ? null : line.ruleId)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: RuleLine;
  readonly town: string | null;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function Line({ line: { ruleId, severity, violations, dataNeeded }, town, isShown, onShow }: LineProps) {
  const { t } = useTranslation('towns');
  const title = useRuleTitle()(ruleId);
  return (
    <>
      <tr>
        <td className="day">{t(`severity.${severity}`)}</td>
        <th scope="row">
          <button type="button" className="town-name" aria-expanded={isShown} onClick={onShow}>
            <span aria-hidden="true">{isShown ? '▾' : '▸'}</span> {title}
          </button>
        </th>
        <td className="number">{violations}</td>
        <td className={dataNeeded === 0 ? 'number' : 'number absent'}>{dataNeeded}</td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={4}>
            <RuleFindings ruleId={ruleId} town={town} />
          </td>
        </tr>
      )}
    </>
  );
}
