import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRule } from '../../../api/tasks.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { ruleOfCause, type Cause } from './cause-of.js';
import type { QueueRow } from './queue-rows.js';
import { titleOfRule } from '../../../shell/title-of-rule.js';

export interface CauseRowProps {
  readonly row: Extract<QueueRow, { kind: 'cause' }>;
  readonly height: number;
  readonly start: number;
  readonly onToggle: (cause: Cause) => void;
}

/** Says once what several tasks have in common, and folds them away. */
export const CauseRow = memo(function CauseRow({ row, height, start, onToggle }: CauseRowProps) {
  const { cause, count, isOpen } = row;
  const { t } = useTranslation('home');
  const { lacksData } = ruleOfCause(cause);
  const title = useCauseTitle(cause);
  return (
    <li className="queue-row" style={{ height, transform: `translateY(${start}px)` }}>
      <button type="button" className="cause-row" aria-expanded={isOpen} onClick={() => onToggle(cause)}>
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        <span className="task-row-what">
          {t('cause', { count, what: lacksData ? t('causeLacks', { what: title }) : title })}
        </span>
      </button>
    </li>
  );
});

function useCauseTitle(cause: Cause): string {
  const language = useLanguage();
  const { ruleId } = ruleOfCause(cause);
  const rule = useRule(ruleId);
  return rule.data === undefined ? ruleId : titleOfRule(rule.data, language);
}
