import type { TaskOutcome, TaskState } from './review-task.js';

/**
 * Who may give a command. `anyone`: every account that works in the task's town. `holder`: who claimed it. `submitter`:
 * who submitted it. `second-person`: a supervisor who is not the submitter. `evaluation`: a sweep or a recheck. `waiver`: an
 * approved or ended waiver. `clock`: the passing of time. `queue`: a move that has just put the task back into the queue.
 */
export const TASK_PARTIES = [
  'anyone',
  'holder',
  'submitter',
  'supervisor',
  'second-person',
  'evaluation',
  'waiver',
  'clock',
  'queue',
] as const;
export type TaskParty = (typeof TASK_PARTIES)[number];

const NOT_OF_PEOPLE: readonly TaskParty[] = ['evaluation', 'waiver', 'clock', 'queue'];

export const isOfPeople = (party: TaskParty): boolean => !NOT_OF_PEOPLE.includes(party);

export interface TaskTransition {
  readonly from: readonly TaskState[];
  /** The states it may end in; `same`: the one it began in. */
  readonly to: readonly (TaskState | 'same')[];
  readonly by: readonly TaskParty[];
  /** Of a task that was submitted so; of any where none is named. */
  readonly outcome?: TaskOutcome;
}

const UNCLOSED = ['open', 'claimed', 'submitted', 'returned', 'snoozed'] as const;
const HELD = ['claimed', 'returned'] as const;

/** The one table of what can be done with a task, and by whom. Code, documentation and API description are made of it. */
export const TASK_TRANSITIONS = {
  claim: { from: ['open'], to: ['claimed'], by: ['anyone'] },
  renew: { from: HELD, to: ['same'], by: ['holder'] },
  release: { from: HELD, to: ['open'], by: ['holder', 'supervisor'] },
  assign: { from: ['open', ...HELD, 'snoozed'], to: ['claimed'], by: ['supervisor'] },
  draft: { from: HELD, to: ['same'], by: ['holder'] },
  comment: { from: [...UNCLOSED, 'closed'], to: ['same'], by: ['anyone'] },
  submit: { from: HELD, to: ['submitted', 'snoozed'], by: ['holder'] },
  withdraw: { from: ['submitted'], to: ['claimed'], by: ['submitter'] },
  approve: { from: ['submitted'], to: ['closed'], by: ['second-person'], outcome: 'dismissed' },
  return: { from: ['submitted'], to: ['returned'], by: ['supervisor'] },
  correct: { from: ['submitted'], to: ['same'], by: ['supervisor'], outcome: 'data-error' },
  uphold: { from: ['submitted'], to: ['returned'], by: ['supervisor'], outcome: 'data-error' },
  snooze: { from: ['open', ...HELD], to: ['snoozed'], by: ['holder', 'supervisor'] },
  wake: { from: ['snoozed'], to: ['open', 'claimed'], by: ['holder', 'supervisor', 'clock'] },
  refer: { from: [...UNCLOSED, 'closed'], to: ['same'], by: ['anyone'] },
  lapse: { from: HELD, to: ['open'], by: ['clock'] },
  warn: { from: UNCLOSED, to: ['same'], by: ['clock'] },
  escalate: { from: UNCLOSED, to: ['same'], by: ['clock'] },
  reschedule: { from: UNCLOSED, to: ['same'], by: ['clock'] },
  propose: { from: ['open'], to: ['same'], by: ['evaluation', 'queue'] },
  change: { from: UNCLOSED, to: ['same'], by: ['evaluation', 'waiver'] },
  disprove: { from: ['submitted'], to: ['returned'], by: ['evaluation', 'waiver'] },
  verify: { from: UNCLOSED, to: ['closed'], by: ['evaluation'] },
  waive: { from: UNCLOSED, to: ['closed'], by: ['waiver'] },
  reopen: { from: ['closed'], to: ['open'], by: ['evaluation', 'waiver'] },
} as const satisfies Readonly<Record<string, TaskTransition>>;

export type TaskMove = keyof typeof TASK_TRANSITIONS;

/** Whether the table allows the move between these states. */
export function allows(move: TaskMove, from: TaskState, to: TaskState): boolean {
  const transition: TaskTransition = TASK_TRANSITIONS[move];
  return (
    transition.from.includes(from) && transition.to.some((state) => (state === 'same' ? from : state) === to)
  );
}
