import { useId, useMemo } from 'react';
import type { Overview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useRuleTitles } from '../../../api/rule-titles.js';
import { useRuleTitle } from '../../../shell/use-rule-title.js';
import { RATED, RULE_OF, trendChoices } from './trend-choices.js';

export interface TrendChoiceProps {
  /** Of what is looked at: its rules stand first. */
  readonly of: Overview;
  /** The rule that is shown; null for all. */
  readonly rule: string | null;
  readonly onChoose: (rule: string | null) => void;
}

/** Of what the trend is: all rules together, a measure by its rule, or any other rule. */
export function TrendChoice({ of, rule, onChoose }: TrendChoiceProps) {
  const { t } = useTranslation('towns');
  const id = useId();
  const titles = useRuleTitles().data;
  const { open, others } = useMemo(
    () => trendChoices(of.findings.byRule, titles?.rules.keys() ?? []),
    [of, titles],
  );
  return (
    <div className="trend-choice">
      <label htmlFor={id}>{t('trend.choice')}</label>
      <select
        id={id}
        value={rule ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{t('trend.allRules')}</option>
        {RATED.map((measure) => (
          <option key={measure} value={RULE_OF[measure]}>
            {t(`measures.${measure}`)}
          </option>
        ))}
        <Rules label={t('trend.openRules')} rules={open} />
        {/* One that was chosen stays chosen, also where another town has nothing of it. */}
        <Rules label={t('trend.otherRules')} rules={withChosen(others, open, rule)} />
      </select>
    </div>
  );
}

function withChosen(
  others: readonly string[],
  open: readonly string[],
  rule: string | null,
): readonly string[] {
  const isListed = rule === null || [...others, ...open, ...Object.values(RULE_OF)].includes(rule);
  return isListed ? others : [...others, rule];
}

function Rules({ label, rules }: { readonly label: string; readonly rules: readonly string[] }) {
  const titleOf = useRuleTitle();
  if (rules.length === 0) return null;
  return (
    <optgroup label={label}>
      {rules.map((ruleId) => (
        <option key={ruleId} value={ruleId}>
          {titleOf(ruleId)}
        </option>
      ))}
    </optgroup>
  );
}
