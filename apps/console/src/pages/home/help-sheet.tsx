import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../shell/ask-dialog.js';
import { KEYS as VERB_KEYS, VERBS } from '../../shell/desk/verbs.js';

const KEYS = [
  ['j', 'down'],
  ['k', 'up'],
  ['v', 'view'],
  ['f', 'fold'],
  ['/', 'search'],
  ['Enter', 'open'],
  ['1–4', 'outcome'],
  ['s', 'submit'],
  ['Ctrl Enter', 'submitWriting'],
  ['Esc', 'leaveField'],
  ['u', 'undo'],
  ['?', 'help'],
] as const;

/** All keys of the page, and how its queue is ordered. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('home');
  const desk = useTranslation('desk').t;
  return (
    <AskDialog title={t('help')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
        {VERBS.map((verb) => (
          <div key={verb}>
            <dt>
              <kbd>{VERB_KEYS[verb]}</kbd>
            </dt>
            <dd>{desk(`verbs.${verb}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t('order')}</p>
      <div className="ask-buttons">
        <Button onClick={onClose}>{t('helpClose')}</Button>
      </div>
    </AskDialog>
  );
}
