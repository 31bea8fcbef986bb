import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shell/field.js';
import { dayAfter } from '../../../shell/day-of.js';
import { useToday } from '../../../shell/use-today.js';
import type { Form } from '../../../shell/desk/report-form.js';

const REASONS = [
  'rule-does-not-fit',
  'exempted-by-superior',
  'record-outdated',
  'already-settled',
  'other',
] as const satisfies readonly NonNullable<Form['reason']>[];

export interface OutcomeDetailsProps {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  /** Called in its place for what is chosen, and not written. */
  readonly onPick: (form: Form) => void;
}

/** What an outcome asks for beside itself, and what follows from it. */
export function OutcomeDetails({ form, onChange, onPick }: OutcomeDetailsProps) {
  const { t } = useTranslation('home');
  const id = useId();
  const tomorrow = dayAfter(useToday());
  const { outcome } = form;
  if (outcome === null) return null;
  return (
    <div className="outcome-details">
      <p className="soft">{t(`outcomeHints.${outcome}`)}</p>
      {outcome === 'dismissed' && <Reason form={form} onPick={onPick} />}
      {outcome === 'confirmed' && (
        <Field
          label={t('plannedOn')}
          hint={t('plannedOnHint')}
          type="date"
          min={tomorrow}
          value={form.plannedOn}
          onChange={({ currentTarget: { value } }) => onChange({ ...form, plannedOn: value })}
        />
      )}
      <div className="field">
        <label htmlFor={id}>{t('note')}</label>
        <textarea
          id={id}
          rows={2}
          aria-describedby={`${id}-hint`}
          value={form.note}
          onChange={({ currentTarget: { value } }) => onChange({ ...form, note: value })}
        />
        <small id={`${id}-hint`} className="soft">
          {t('noteHint')}
        </small>
      </div>
    </div>
  );
}

/** All of them in sight: one click chooses. */
function Reason({ form, onPick }: Pick<OutcomeDetailsProps, 'form' | 'onPick'>) {
  const { t } = useTranslation('home');
  return (
    <fieldset className="reasons">
      <legend>{t('reason')}</legend>
      {REASONS.map((reason) => (
        <label key={reason}>
          <input
            type="radio"
            name="reason"
            checked={form.reason === reason}
            onChange={() => onPick({ ...form, reason })}
          />
          {t(`reasons.${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}
