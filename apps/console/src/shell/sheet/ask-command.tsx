import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../ask-dialog.js';
import { useCommand } from './use-command.js';

export interface AskCommandProps {
  readonly title: string;
  /** What follows from it. */
  readonly children?: ReactNode;
  /** Asks for a reason, and does nothing without. */
  readonly asksReason?: boolean;
  /** What the button says that does it. */
  readonly confirm: string;
  /** What the other one says, where "cancel" could be taken for what is asked about. */
  readonly dismiss?: string;
  readonly isReady?: boolean;
  readonly act: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before something is done, and stays open with what the service says when it was not done. */
export function AskCommand({ title, children, asksReason, isReady = true, ...on }: AskCommandProps) {
  const { t } = useTranslation('sheet');
  const id = useId();
  const [reason, setReason] = useState('');
  const { isBusy, refusal, run } = useCommand();
  const isFilled = isReady && (!asksReason || reason.trim() !== '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isFilled) void run(() => on.act(reason.trim())).then((done) => done && on.onClose());
  };
  return (
    <AskDialog title={title} onClose={on.onClose}>
      <form onSubmit={submit}>
        {children}
        {asksReason && (
          <div className="field">
            <label htmlFor={id}>{t('reason')}</label>
            <textarea
              id={id}
              rows={3}
              maxLength={2000}
              aria-describedby={`${id}-hint`}
              value={reason}
              autoFocus
              onChange={({ currentTarget: { value } }) => setReason(value)}
            />
            <small id={`${id}-hint`} className="soft">
              {t('reasonHint')}
            </small>
          </div>
        )}
        <p role="alert" className="sheet-refusal">
          {refusal}
        </p>
        <div className="ask-buttons">
          <Button onClick={on.onClose}>{on.dismiss ?? t('cancel')}</Button>
          <Button type="primary" htmlType="submit" disabled={!isFilled} loading={isBusy}>
            {on.confirm}
          </Button>
        </div>
      </form>
    </AskDialog>
  );
}
