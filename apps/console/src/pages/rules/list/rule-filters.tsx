import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NO_FILTER, type RuleFilter } from './rule-filter.js';

const SEVERITIES = ['high', 'medium', 'low', 'data'] as const;
const SUBJECTS = ['town', 'market', 'organization', 'branch', 'instructor'] as const;

export interface RuleFiltersProps {
  readonly filter: RuleFilter;
  readonly onChange: (filter: RuleFilter) => void;
}

export function RuleFilters({ filter, onChange }: RuleFiltersProps) {
  const { t } = useTranslation('rules');
  return (
    <div className="rules-filters" role="search">
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={filter.q}
        onChange={({ currentTarget }) => onChange({ ...filter, q: currentTarget.value })}
      />
      <select
        aria-label={t('severity')}
        value={filter.severity}
        onChange={({ currentTarget }) => onChange({ ...filter, severity: currentTarget.value })}
      >
        <option value="">{t('anySeverity')}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t(`severities.${severity}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('subject')}
        value={filter.subject}
        onChange={({ currentTarget }) => onChange({ ...filter, subject: currentTarget.value })}
      >
        <option value="">{t('anySubject')}</option>
        {SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {t(`subjects.${subject}`)}
          </option>
        ))}
      </select>
      {Object.values(filter).some((value) => value !== '') && (
        <Button size="small" type="text" onClick={() => onChange(NO_FILTER)}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
