import { useEffect, useRef } from 'react';
import type { TaskDetail } from '@hongzhu/client';
import { useDesk } from '../../../shell/desk/desk-context.js';
import type { Form } from '../../../shell/desk/report-form.js';

export interface ClaimByWriting {
  /** Whether the account has the task, as far as is known here. */
  readonly isHeld: () => boolean;
  /** Whether words were written by which it is to be claimed. */
  readonly isWanted: () => boolean;
  /** Told of everything that is changed in the form. */
  readonly note: (before: Form, after: Form) => void;
  /** It is claimed otherwise, or not at all. */
  readonly drop: () => void;
  /** Claims it at the version that was seen, and answers the one that it has then. Rejects where it was not claimed; the tray tells why. */
  readonly claim: (version: number) => Promise<number>;
  /** Whether it was claimed so, and given back since: that is not done against somebody's will once more. */
  readonly wasUndone: boolean;
}

/**
 * Whoever begins to write a note on a task that nobody has claims it by that: the service keeps drafts for holders alone, and what is in the
 * memory of a page is lost with it. As every claim, it can be undone. An outcome alone is a click, and claims nothing.
 */
export function useClaimByWriting(task: TaskDetail): ClaimByWriting {
  const desk = useDesk();
  const { id, subject } = task;
  const holds = task.possible.includes('draft');
  const mayClaim = task.possible.includes('claim');
  const isHeld = useRef(holds);
  const isWanted = useRef(false);
  const wasDone = useRef(false);
  useEffect(() => {
    isHeld.current = holds;
  }, [holds, task.version]);
  const claim = async (version: number): Promise<number> => {
    isWanted.current = false;
    await desk.now({ id, version, name: subject.name ?? subject.code, verb: 'claim' });
    const entry = desk.snapshot().find(({ command }) => command.id === id);
    if (entry?.standing.kind !== 'done') throw new Error('the task was not claimed');
    isHeld.current = wasDone.current = true;
    return entry.standing.task.version;
  };
  return {
    isHeld: () => isHeld.current,
    isWanted: () => isWanted.current,
    note: (before, after) => {
      if (mayClaim && !wasDone.current && after.note.trim() !== '' && after.note !== before.note)
        isWanted.current = true;
    },
    drop: () => void (isWanted.current = false),
    claim,
    wasUndone: mayClaim && !holds && wasDone.current,
  };
}
