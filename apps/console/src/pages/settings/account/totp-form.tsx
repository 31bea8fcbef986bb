import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../shell/field.js';

export interface TotpProof {
  readonly password: string;
  readonly code: string;
}

export interface TotpFormProps {
  /** What is to be done. */
  readonly label: string;
  readonly asks: readonly (keyof TotpProof)[];
  readonly isBusy: boolean;
  readonly onProof: (proof: TotpProof) => Promise<unknown>;
}

const EMPTY: TotpProof = { password: '', code: '' };
const CODE = /^\d{6}$/;

/** What the service asks for before it adds or removes a device: the password in force, a code of the device, or both. */
export function TotpForm({ label, asks, isBusy, onProof }: TotpFormProps) {
  const { t } = useTranslation('settings');
  const [proof, setProof] = useState(EMPTY);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void onProof(proof).then(() => setProof(EMPTY));
  };
  const isFilled = asks.every((name) => (name === 'code' ? CODE.test(proof.code) : proof.password !== ''));
  return (
    <form className="settings-line" onSubmit={submit}>
      {asks.includes('password') && (
        <Field
          label={t('totpPassword')}
          hint={t('totpPasswordHint')}
          type="password"
          autoComplete="current-password"
          value={proof.password}
          onChange={({ currentTarget: { value } }) => setProof({ ...proof, password: value })}
        />
      )}
      {asks.includes('code') && (
        <Field
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={proof.code}
          onChange={({ currentTarget: { value } }) => setProof({ ...proof, code: value.replace(/\D/g, '') })}
        />
      )}
      <Button htmlType="submit" disabled={!isFilled} loading={isBusy}>
        {label}
      </Button>
    </form>
  );
}
