import { useState, type SyntheticEvent } from 'react';
import { HongzhuProblem } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { signIn, type Session } from '../../api/session.js';
import { useLocation } from 'react-router';
import { ChooseLanguage } from '../../shell/choose-language.js';
import { Field } from '../../shell/field.js';
import { pageAfter, providerProblem } from './provider-problem.js';
import { SignInElsewhere } from './sign-in-elsewhere.js';
import { textOf } from './text-of.js';
import './sign-in.css';

type Refusal = 'missing' | 'refused' | 'codeNeeded' | 'tooMany' | 'unreachable';

/** What to tell of an attempt that failed. Never whether it was the account or the password. */
const refusalOf = (error: unknown): Refusal => {
  if (!(error instanceof HongzhuProblem)) return 'unreachable';
  if (error.code === 'totp_code_required') return 'codeNeeded';
  return error.status === 429 ? 'tooMany' : 'refused';
};

export default function SignInPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const { t } = useTranslation('sign-in');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const location = useLocation();
  const problem = providerProblem(location.search);
  const [isBusy, setBusy] = useState(false);
  const attempt = async (form: FormData): Promise<void> => {
    const [account, code] = [textOf(form, 'account').trim(), textOf(form, 'code').trim()];
    const password = textOf(form, 'password');
    if (account === '' || password === '') return setRefusal('missing');
    setBusy(true);
    try {
      onSignedIn(await signIn({ account, password, ...(code !== '' && { code }) }));
    } catch (error) {
      setRefusal(refusalOf(error));
      setBusy(false);
    }
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void attempt(new FormData(event.currentTarget));
  };
  return (
    <main className="sign-in">
      <form onSubmit={submit} aria-labelledby="sign-in-title" noValidate>
        <h1 id="sign-in-title">
          <span className="brand" lang="zh-CN">
            红珠
          </span>{' '}
          {t('title')}
        </h1>
        <p className="soft">{t('what')}</p>
        <Field label={t('account')} name="account" autoComplete="username" autoFocus />
        <Field label={t('password')} name="password" type="password" autoComplete="current-password" />
        <Field
          label={t('code')}
          name="code"
          hint={t('codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <p role="alert" className="sign-in-refusal">
          {refusal !== null ? t(refusal) : problem !== null && t(`problems.${problem}`)}
        </p>
        <Button type="primary" htmlType="submit" loading={isBusy} block>
          {t('submit')}
        </Button>
        <SignInElsewhere returnTo={pageAfter(location)} />
      </form>
      <ChooseLanguage />
    </main>
  );
}
