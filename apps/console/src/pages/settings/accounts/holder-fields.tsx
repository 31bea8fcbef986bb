import { ROLES } from '@hongzhu/permissions';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shell/field.js';
import { SelectField } from '../../../shell/select-field.js';
import { takesMarkets, takesTowns, type TypedHolder } from './holder.js';

export interface HolderFieldsProps {
  readonly holder: TypedHolder;
  readonly onChange: (holder: TypedHolder) => void;
}

/** Who an account or a key is for, and what they may do. */
export function HolderFields({ holder, onChange }: HolderFieldsProps) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const { id, role, towns, markets, label } = holder;
  return (
    <>
      <Field
        label={t('account')}
        hint={t('accountHint')}
        autoFocus
        autoComplete="off"
        value={id}
        onChange={({ currentTarget: { value } }) => onChange({ ...holder, id: value })}
      />
      <SelectField
        label={t('role')}
        value={role}
        options={ROLES.map((each) => [each, common(`roles.${each}`)] as const)}
        onChoose={(next) => onChange({ ...holder, role: next })}
      />
      {takesTowns(role) && (
        <Field
          label={t('scope.towns')}
          hint={t(role === 'town-supervisor' ? 'townsRequired' : 'townsHint')}
          autoComplete="off"
          value={towns}
          onChange={({ currentTarget: { value } }) => onChange({ ...holder, towns: value })}
        />
      )}
      {takesMarkets(role) && (
        <Field
          label={t('scope.markets')}
          hint={t('marketsHint')}
          autoComplete="off"
          value={markets}
          onChange={({ currentTarget: { value } }) => onChange({ ...holder, markets: value })}
        />
      )}
      <Field
        label={t('label')}
        hint={t('labelHint')}
        autoComplete="off"
        maxLength={100}
        value={label}
        onChange={({ currentTarget: { value } }) => onChange({ ...holder, label: value })}
      />
    </>
  );
}
