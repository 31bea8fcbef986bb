import { useEffect, useRef, useState } from 'react';
import { HongzhuProblem, isProblem, type TaskDetail } from '@hongzhu/client';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../../api/send.js';
import { showAnew, showTask } from '../../../api/tasks.js';
import { waitingFor } from '../../../shell/desk/command.js';
import { useDesk } from '../../../shell/desk/desk-context.js';
import { draftOf, formOf, sameForm, type Form } from '../../../shell/desk/report-form.js';
import { written } from '../../../shell/desk/written.js';
import { useSession } from '../../../shell/session-context.js';
import { waitBefore } from '../../../shell/wait-before.js';
import { useClaimByWriting, type ClaimByWriting } from './use-claim-by-writing.js';
import { useWhenLeft, useWhenQuiet } from './when-to-save.js';

/** `local`: kept by this page alone, until a note is written; `undone`: until the task is claimed. */
export type DraftStanding = 'saved' | 'saving' | 'failed' | 'local' | 'undone';

const QUIET_MS = 1_000;

export interface DraftInWork {
  readonly form: Form;
  readonly standing: DraftStanding;
  readonly change: (form: Form) => void;
  /** Saves what is not saved yet, where the account has the task, and waits for it. Claims nothing. */
  readonly settle: () => Promise<Settled>;
}

/** The version that the task then has, and whether the account has it. */
export interface Settled {
  readonly version: number;
  readonly isHeld: boolean;
}

/** Whether the service will not have it, however often it is sent: it has to be changed first. Not for want of the newest version. */
const isRefused = (error: unknown): boolean =>
  error instanceof HongzhuProblem && error.status < 500 && ![401, 412, 429].includes(error.status);

/** Failures in a row, and the time before which it is not tried again by itself. */
interface Failed {
  readonly times: number;
  readonly until: number;
}
const NOT_FAILED: Failed = { times: 0, until: 0 };

/** Whoever asks for too much is told for how long to wait. */
function failedOnce({ times }: Failed, error: unknown): Failed {
  const asked = error instanceof HongzhuProblem ? (error.retryAfterMs ?? 0) : 0;
  return { times: times + 1, until: Date.now() + Math.max(waitBefore(times + 1), asked) };
}

/** Saves a form, by a claim before it where the account does not have the task, and tells how that went. */
function useSaving({ id, version: shown }: TaskDetail, byWriting: ClaimByWriting) {
  const queries = useQueryClient();
  const desk = useDesk();
  const { account } = useSession().session;
  const [standing, setStanding] = useState<DraftStanding>('saved');
  const version = useRef(shown);
  const refused = useRef<Form | null>(null);
  const failed = useRef(NOT_FAILED);
  const save = async (next: Form): Promise<void> => {
    setStanding('saving');
    try {
      if (!byWriting.isHeld()) version.current = await byWriting.claim(version.current);
      const kept = await client.moveTask({ id, version: version.current }, 'draft', draftOf(next));
      version.current = kept.version;
      failed.current = NOT_FAILED;
      if (written.get(account, id) === next) written.forget(account, id);
      showTask(queries, kept);
      desk.followDraft(kept);
      setStanding('saved');
    } catch (error) {
      if (isRefused(error)) refused.current = next;
      else failed.current = failedOnce(failed.current, error);
      if (isProblem(error, 'stale_version')) await showAnew(queries, id);
      setStanding('failed');
    }
  };
  return { standing, version, refused, failed, save };
}

/**
 * What is being written about a task, saved by whoever holds the task: a second after the last touch, and when the task or the page
 * is left. Who writes a note on a task that nobody has claims it by that, and then holds it. What could not be saved is tried again later
 * and later, of the task as it is then. What was not touched here is as the service has it: the same account may be writing elsewhere.
 */
export function useDraft(task: TaskDetail): DraftInWork {
  const desk = useDesk();
  const { id } = task;
  const { account } = useSession().session;
  const [form, setForm] = useState<Form>(() => written.get(account, id) ?? formOf(task.draft));
  const saving = useRef<Promise<void>>(Promise.resolve());
  const mayKeep = task.possible.includes('draft');
  const byWriting = useClaimByWriting(task);
  const { standing, version, refused, failed, save } = useSaving(task, byWriting);
  /**
   * What was written here and is not kept yet; null where there is no such thing, and while a command waits: it names the version
   * that the task has now, which a draft would change.
   */
  const unsaved = (): Form | null => {
    if (waitingFor(desk.snapshot(), id) !== null) return null;
    const touched = written.get(account, id) ?? null;
    return (byWriting.isHeld() || byWriting.isWanted()) && touched !== refused.current ? touched : null;
  };
  useEffect(() => {
    version.current = Math.max(version.current, task.version);
    if (mayKeep && written.get(account, id) === undefined) setForm(formOf(task.draft));
  }, [task.version, task.draft, mayKeep, account, id]);

  const saveUnsaved = (): void => {
    saving.current = saving.current.then(() => {
      const next = unsaved();
      if (next === null) return;
      if (!sameForm(next, formOf(task.draft))) return save(next);
      written.forget(account, id);
    });
  };
  const wait = (): number => Math.max(QUIET_MS, failed.current.until - Date.now());
  useWhenQuiet(saveUnsaved, () => (standing === 'saving' || unsaved() === null ? null : wait()));
  useWhenLeft((isGone) => {
    // There would be nobody to send the draft after the claim.
    if (isGone) byWriting.drop();
    saveUnsaved();
  });
  const change = (next: Form): void => {
    byWriting.note(form, next);
    written.set(account, id, next);
    setForm(next);
  };
  const settle = async (): Promise<Settled> => {
    byWriting.drop();
    saveUnsaved();
    await saving.current;
    return { version: version.current, isHeld: byWriting.isHeld() };
  };
  const local = byWriting.wasUndone ? 'undone' : 'local';
  return { form, standing: mayKeep || standing !== 'saved' ? standing : local, change, settle };
}
