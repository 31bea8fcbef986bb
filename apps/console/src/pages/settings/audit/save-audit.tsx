import { useState, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveAuditHeads, saveAuditLog } from '../../../api/save-file.js';
import { Field } from '../../../shell/field.js';
import { useMay } from '../../../shell/session-context.js';
import { useCommand } from '../../../shell/sheet/use-command.js';

/** The log as a file, from the position on that one has already. */
export function SaveLog() {
  const { t } = useTranslation('settings');
  const isAllowed = useMay('export AuditLog');
  const [after, setAfter] = useState('0');
  const { isBusy, refusal, run } = useCommand();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void run(() => saveAuditLog(Number(after)));
  };
  if (!isAllowed) return <p className="soft">{t('exportNotAllowed')}</p>;
  return (
    <form className="settings-line" onSubmit={submit}>
      <Field
        label={t('after')}
        inputMode="numeric"
        maxLength={9}
        value={after}
        onChange={({ currentTarget: { value } }) => setAfter(value.replace(/\D/g, ''))}
      />
      <Button htmlType="submit" disabled={after === ''} loading={isBusy}>
        {t('saveLog')}
      </Button>
      <span role="alert" className="sheet-refusal">
        {refusal}
      </span>
    </form>
  );
}

export function SaveHeads() {
  const { t } = useTranslation('settings');
  const { isBusy, refusal, run } = useCommand();
  return (
    <div className="button-row">
      <Button loading={isBusy} onClick={() => void run(() => saveAuditHeads())}>
        {t('saveHeads')}
      </Button>
      <span role="alert" className="sheet-refusal">
        {refusal}
      </span>
    </div>
  );
}
