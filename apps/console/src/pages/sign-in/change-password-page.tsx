import { useState, type SyntheticEvent } from 'react';
import { HongzhuProblem } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changePassword, type Session } from '../../api/session.js';
import { ChooseLanguage } from '../../shell/choose-language.js';
import { Field } from '../../shell/field.js';
import { textOf } from './text-of.js';
import './sign-in.css';

export interface ChangePasswordPageProps {
  readonly account: string;
  readonly onChanged: (session: Session) => void;
  readonly onLeave: () => void;
}

/** What has to be done before anything else with a password that somebody else has made. */
export default function ChangePasswordPage({ account, onChanged, onLeave }: ChangePasswordPageProps) {
  const { t } = useTranslation('sign-in');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const attempt = async (form: FormData): Promise<void> => {
    const [password, newPassword] = [textOf(form, 'password'), textOf(form, 'new-password')];
    if (newPassword !== textOf(form, 'again')) return setRefusal(t('notTheSame'));
    setBusy(true);
    try {
      onChanged(await changePassword({ password, newPassword }));
    } catch (error) {
      setRefusal(error instanceof HongzhuProblem ? toldBy(error) : t('unreachable'));
      setBusy(false);
    }
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void attempt(new FormData(event.currentTarget));
  };
  return (
    <main className="sign-in">
      <form onSubmit={submit} aria-labelledby="change-title" noValidate>
        <h1 id="change-title">{t('changeTitle')}</h1>
        <p className="soft">{t('changeHint')}</p>
        <input type="text" autoComplete="username" value={account} readOnly hidden />
        <Field
          label={t('current')}
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus
        />
        <Field
          label={t('next')}
          name="new-password"
          type="password"
          autoComplete="new-password"
          hint={t('nextHint')}
        />
        <Field label={t('again')} name="again" type="password" autoComplete="new-password" />
        <p role="alert" className="sign-in-refusal">
          {refusal}
        </p>
        <Button type="primary" htmlType="submit" loading={isBusy} block>
          {t('change')}
        </Button>
        <Button type="text" onClick={onLeave} block>
          {t('leave')}
        </Button>
      </form>
      <ChooseLanguage />
    </main>
  );
}

/** What is wrong with it, field by field, in the words of the service. */
const toldBy = ({ problem }: HongzhuProblem): string =>
  problem.errors?.map(({ message }) => message).join(' ') ?? problem.detail;
