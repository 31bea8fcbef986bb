import { useSyncExternalStore, type Ref } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDesk, useEntries } from './desk-context.js';
import { TrayLine } from './tray-line.js';
import { useUndoLatest } from './undo.js';
import { useKeys } from '../use-keys.js';
import './tray.css';

interface TrayProps {
  readonly isSignedIn: boolean;
  readonly ref: Ref<HTMLElement>;
}

/** What becomes of the commands that were given: a countdown, what was done, what was not and why. On every page. */
export function Tray({ isSignedIn, ref }: TrayProps) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const entries = useEntries();
  const undoLatest = useUndoLatest();
  useKeys({ u: undoLatest });
  const dropped = useSyncExternalStore(desk.subscribe, desk.droppedCount);
  return (
    <section className="tray" ref={ref} tabIndex={-1} aria-label={t('tray')} aria-live="polite">
      {dropped > 0 && (
        <div className="tray-line tray-failed" role="alert">
          <span>{t('dropped', { count: dropped })}</span>
          <Button size="small" type="text" onClick={() => desk.forgetDropped()}>
            {t('dismiss')}
          </Button>
        </div>
      )}
      {entries.map((entry) => (
        <TrayLine key={entry.number} entry={entry} isSignedIn={isSignedIn} />
      ))}
      {isSignedIn && entries.some(({ standing }) => standing.kind === 'failed') && (
        <p className="tray-line">{t('unfinished')}</p>
      )}
    </section>
  );
}
