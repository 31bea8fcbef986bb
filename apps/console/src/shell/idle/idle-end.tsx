import { useEffect, useRef, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { noteAct } from '../../api/acts.js';
import { readSession, type Session } from '../../api/session.js';
import { AskDialog } from '../ask-dialog.js';
import { inTime } from '../in-time.js';
import { IdleWatch } from './idle-watch.js';

/** What a person does on a page. A pointer that only moves may be moved by a passing lorry. */
const ACTS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;
/** The service puts the use of a session down to the minute. */
const TOLD_EVERY_MS = 60_000;
/** A network that says nothing is one that does not answer. */
const ANSWERED_WITHIN_MS = 10_000;

export interface IdleEndProps {
  readonly session: Session;
  /** The session is over, or is to be ended. */
  readonly onOver: () => void;
  /** Somebody else has signed in, by another window. */
  readonly onOther: (session: Session) => void;
  readonly onLeave: () => void;
}

/** Ends the session when nobody is here, and asks a minute before whether somebody is. */
export function IdleEnd({ session, onOver, onOther, onLeave }: IdleEndProps) {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const watch = useRef<IdleWatch | null>(null);
  const tell = useRef({ onOver, onOther });
  useEffect(() => {
    tell.current = { onOver, onOther };
  });
  const { account, expiresInSeconds } = session;
  useEffect(() => {
    const watching = new IdleWatch({
      ask: async () => {
        const known = await inTime(readSession(), ANSWERED_WITHIN_MS);
        if (known === null || known.account === account) return known && known.expiresInSeconds * 1000;
        // What is somebody else's is not ended here.
        watching.stop();
        tell.current.onOther(known);
        return null;
      },
      warn: (ms) => setEndsAt(ms === null ? null : performance.now() + ms),
      end: () => tell.current.onOver(),
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
    watch.current = watching;
    watching.begin(expiresInSeconds * 1000);
    let toldAt = performance.now();
    const act = (): void => {
      noteAct();
      // While it is asked whether somebody is here, the answer is a button.
      if (watching.isWarning || performance.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = performance.now();
      void watching.stay();
    };
    for (const name of ACTS) window.addEventListener(name, act, { capture: true, passive: true });
    return () => {
      watching.stop();
      for (const name of ACTS) window.removeEventListener(name, act, { capture: true });
    };
  }, [account, expiresInSeconds]);
  if (endsAt === null) return null;
  const stay = (): void => {
    noteAct();
    void watch.current?.stay();
  };
  return <Warning endsAt={endsAt} onStay={stay} onLeave={onLeave} />;
}

interface WarningProps {
  readonly endsAt: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function Warning({ endsAt, onStay, onLeave }: WarningProps) {
  const { t } = useTranslation();
  const here = useRef<HTMLButtonElement>(null);
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((endsAt - now) / 1000));
  return (
    <AskDialog title={t('idle.title')} first={here} onClose={onStay}>
      <p>{t('idle.text')}</p>
      <p role="timer">{t('idle.left', { count: seconds })}</p>
      <div className="ask-buttons">
        <Button onClick={onLeave}>{t('signOut')}</Button>
        <Button ref={here} type="primary" onClick={onStay}>
          {t('idle.stay')}
        </Button>
      </div>
    </AskDialog>
  );
}
