import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export interface ToldOnceProps {
  readonly title: string;
  readonly secret: string;
  readonly children: ReactNode;
  readonly onTaken: () => void;
}

/** A secret that nobody is told again: it stays in sight until somebody says that they have it, and takes the focus. */
export function ToldOnce({ title, secret, children, onTaken }: ToldOnceProps) {
  const { t } = useTranslation('settings');
  const [copied, setCopied] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Without a secure address there is no clipboard: it is marked, so that the keys for copying take it.
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
    }
  };
  return (
    <section className="told-once" role="group" aria-label={title} tabIndex={-1} ref={panel}>
      <strong>{title}</strong>
      <code className="told-secret" ref={text}>
        {secret}
      </code>
      <div>{children}</div>
      <div className="button-row">
        <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <Button type="primary" onClick={onTaken}>
          {t('taken')}
        </Button>
      </div>
    </section>
  );
}
