import type { RuleSummary } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

export interface SeverityProps {
  readonly of: RuleSummary['severity'];
  /** Where there is room for one character. */
  readonly isShort?: boolean;
}

/** How grave a rule is: a word in a frame; the colour only helps. */
export function Severity({ of, isShort = false }: SeverityProps) {
  const { t } = useTranslation('rules');
  return (
    <span className={`rule-severity of-${of}`}>
      {t(isShort ? `severityShort.${of}` : `severities.${of}`)}
    </span>
  );
}
