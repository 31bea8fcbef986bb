import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditFilter } from '../../../api/audit-log.js';
import { Field } from '../../../shell/field.js';

const NAMES = ['actor', 'action', 'subject', 'from', 'to'] as const;
const NOTHING: AuditFilter = { actor: '', action: '', subject: '', from: '', to: '' };

export interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onNarrow: (filter: AuditFilter) => void;
}

/** Words that entries have to have exactly, and the days between which they are. */
export function AuditFilters({ filter, onNarrow }: AuditFiltersProps) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState(filter);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onNarrow({
      ...typed,
      ...{ actor: typed.actor.trim(), action: typed.action.trim(), subject: typed.subject.trim() },
    });
  };
  return (
    <form className="audit-filters" role="search" onSubmit={submit}>
      {NAMES.map((name) => (
        <Field
          key={name}
          label={t(`filters.${name}`)}
          type={name === 'from' || name === 'to' ? 'date' : 'text'}
          autoComplete="off"
          value={typed[name]}
          {...(name === 'action' && { placeholder: 'task.claim' })}
          {...(name === 'subject' && { placeholder: 'accounts/I-014' })}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <div className="button-row">
        <Button type="primary" htmlType="submit">
          {t('look')}
        </Button>
        <Button onClick={() => onNarrow(NOTHING)}>{t('clear')}</Button>
      </div>
    </form>
  );
}
