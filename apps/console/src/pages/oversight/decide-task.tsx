import type { Task } from '@hongzhu/client';
import { AskVerb } from '../../shell/desk/ask-verb.js';
import { useDesk } from '../../shell/desk/desk-context.js';
import type { SupervisorVerb } from './supervisor-verbs.js';

/** The task as it was when it was asked about: whoever answers has seen that, and not what may have come under the question. */
export interface AskedTask {
  readonly verb: SupervisorVerb;
  readonly task: Task;
}

/**
 * Asks about a task of a list, and gives the command. It is held for a while, and can be taken back, as on the task's own page. Not in
 * the row: that may go while somebody writes.
 */
export function DecideTask({ verb, task, onClose }: AskedTask & { readonly onClose: () => void }) {
  const desk = useDesk();
  const give = (body: object): void => {
    const { id, version, subject } = task;
    onClose();
    desk.hold({ id, version, name: subject.name ?? subject.code, verb, body });
  };
  return <AskVerb verb={verb} onClose={onClose} onAnswer={give} />;
}
