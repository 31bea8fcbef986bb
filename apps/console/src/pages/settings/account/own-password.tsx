import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../../api/session.js';
import { Field } from '../../../shell/field.js';
import { useSession } from '../../../shell/session-context.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { useCommand } from '../../../shell/sheet/use-command.js';

const EMPTY = { password: '', newPassword: '', again: '' };

/** Another password. All other sessions end with it; this one goes on. */
export function OwnPassword() {
  const { t } = useTranslation('settings');
  const { session, renew } = useSession();
  const [form, setForm] = useState(EMPTY);
  const [told, setTold] = useState<'changed' | 'notTheSame' | null>(null);
  const { isBusy, refusal, run } = useCommand();
  const change = async (): Promise<void> => {
    const { password, newPassword, again } = form;
    setTold(null);
    if (newPassword !== again) return setTold('notTheSame');
    const isDone = await run(async () => renew(await changePassword({ password, newPassword })));
    if (!isDone) return;
    setForm(EMPTY);
    setTold('changed');
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void change();
  };
  const field = (name: keyof typeof form, autoComplete: string, hint?: string) => (
    <Field
      label={t(`passwords.${name}`)}
      type="password"
      autoComplete={autoComplete}
      value={form[name]}
      onChange={({ currentTarget: { value } }) => setForm({ ...form, [name]: value })}
      {...(hint !== undefined && { hint })}
    />
  );
  const isFilled = Object.values(form).every((value) => value !== '');
  return (
    <Section id="password" title={t('changePassword')}>
      <form className="settings-form" onSubmit={submit}>
        <input type="text" autoComplete="username" value={session.account} readOnly hidden />
        {field('password', 'current-password')}
        {field('newPassword', 'new-password', t('passwordHint'))}
        {field('again', 'new-password')}
        <p role="alert" className="sheet-refusal">
          {told === 'notTheSame' ? t('notTheSame') : refusal}
        </p>
        <div className="button-row">
          <Button type="primary" htmlType="submit" disabled={!isFilled} loading={isBusy}>
            {t('changePassword')}
          </Button>
          <span role="status">{told === 'changed' && t('passwordChanged')}</span>
        </div>
      </form>
    </Section>
  );
}
