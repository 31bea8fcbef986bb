import { useEffect, useState } from 'react';
import { HongzhuProblem } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAdvice } from '../use-advice.js';
import { useIsSlow } from '../use-is-slow.js';
import { NotSent, type Entry } from './command.js';
import { useDesk } from './desk-context.js';
import { isChanged } from './send-command.js';
import { isUndoable, undo } from './undo.js';

interface LineProps {
  readonly entry: Entry;
  /** Whether whoever gave it is there: what can be done about it takes that. */
  readonly isSignedIn: boolean;
}

/** What becomes of one command. */
export function TrayLine({ entry, isSignedIn }: LineProps) {
  switch (entry.standing.kind) {
    case 'held':
      return <HeldLine entry={entry} endsAt={entry.standing.endsAt} />;
    case 'sending':
      return <SendingLine entry={entry} />;
    case 'done':
      return <DoneLine entry={entry} isSignedIn={isSignedIn} />;
    case 'failed':
      return <FailedLine entry={entry} error={entry.standing.error} isSignedIn={isSignedIn} />;
  }
}

/** The verb as people read it. */
function useVerb({ command }: Entry): string {
  const { t } = useTranslation('desk');
  return t(`verbs.${command.verb as 'submit'}`);
}

function HeldLine({ entry, endsAt }: { readonly entry: Entry; readonly endsAt: number }) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const verb = useVerb(entry);
  const seconds = useSecondsUntil(endsAt);
  return (
    <div className="tray-line">
      {/* Read out once, when it comes: not every second. */}
      <span className="only-read">{t('heldOnce', { name: entry.command.name, verb })}</span>
      <span className="numbers" aria-hidden="true">
        {t('held', { name: entry.command.name, seconds, verb })}
      </span>
      <Button size="small" onClick={() => undo(desk, entry)}>
        {t('undo')}
      </Button>
      <Button size="small" type="text" onClick={() => void desk.release(entry.number)}>
        {t('heldNow', { verb })}
      </Button>
    </div>
  );
}

/** Most are sent before one could read it: what takes longer says so. */
function SendingLine({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('desk');
  const verb = useVerb(entry);
  if (!useIsSlow()) return null;
  return (
    <div className="tray-line">
      <span>{t('sending', { name: entry.command.name, verb })}</span>
    </div>
  );
}

function DoneLine({ entry, isSignedIn }: LineProps) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const verb = useVerb(entry);
  return (
    <div className="tray-line">
      <span>{t('done', { name: entry.command.name, verb })}</span>
      {isSignedIn && isUndoable(entry) && (
        <Button size="small" onClick={() => undo(desk, entry)}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}

/** What may go better the next time, as it is. What the service has refused has to be looked at first. */
const mayGoBetter = (error: unknown): boolean =>
  !(error instanceof HongzhuProblem) ||
  error.status >= 500 ||
  [401, 429].includes(error.status) ||
  error.code === 'csrf_refused';

function FailedLine({ entry, error, isSignedIn }: LineProps & { readonly error: unknown }) {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const navigate = useNavigate();
  const verb = useVerb(entry);
  const { name, id } = entry.command;
  return (
    <div className="tray-line tray-failed" role="alert">
      <span>{t('failed', { name, verb, why: useWhy(entry, error) })}</span>
      {isSignedIn && (
        <Button size="small" onClick={() => void navigate(`/tasks/${id}`)}>
          {t('show')}
        </Button>
      )}
      {isSignedIn && mayGoBetter(error) && (
        <Button size="small" onClick={() => void desk.again(entry.number)}>
          {t('again')}
        </Button>
      )}
      <Button size="small" type="text" onClick={() => desk.remove(entry.number)}>
        {t('dismiss')}
      </Button>
    </div>
  );
}

function useWhy({ standing }: Entry, error: unknown): string {
  const { t } = useTranslation('desk');
  const advice = useAdvice();
  if (error instanceof NotSent) return t(error.why === 'signed-out' ? 'signedOut' : 'busy');
  if (!(error instanceof HongzhuProblem)) return t('unreachable');
  if (error.status === 401 || error.code === 'csrf_refused') return t('signedOut');
  if (isChanged(standing)) return t('stale');
  if (error.status >= 500) return advice(error);
  // What is wrong, field by field where it says so.
  return error.problem.errors?.map(({ message }) => message).join(' ') ?? error.problem.detail;
}

function useSecondsUntil(endsAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
