import type { Task } from '@hongzhu/client';

/** Which tasks are looked at: one's own, those that nobody has, those that wait for a decision, all that are not closed. */
export const VIEWS = ['mine', 'pool', 'review', 'all'] as const;
export type View = (typeof VIEWS)[number];

const IN_WORK: readonly Task['state'][] = ['open', 'claimed', 'returned'];

export function isIn(view: View, { state, assignee }: Task, account: string): boolean {
  switch (view) {
    case 'mine':
      return assignee === account && IN_WORK.includes(state);
    case 'pool':
      return state === 'open';
    case 'review':
      return state === 'submitted';
    case 'all':
      return state !== 'closed';
  }
}

/** Where somebody begins: with what is theirs, else with what waits for their decision, else with what nobody has. */
export function firstView(tasks: readonly Task[], account: string, decides: boolean): View {
  if (tasks.some((task) => isIn('mine', task, account))) return 'mine';
  if (decides && tasks.some((task) => isIn('review', task, account))) return 'review';
  return 'pool';
}

/** The views of an account: who decides nothing has nothing to review. */
export const viewsOf = (decides: boolean): View[] => VIEWS.filter((view) => view !== 'review' || decides);

/** Whether a task asks something of the account, whichever view is looked at: what is theirs, what nobody has, what they decide about. */
export const isFor = (account: string, decides: boolean, task: Task): boolean =>
  viewsOf(decides).some((view) => view !== 'all' && isIn(view, task, account));

/** The view after this one, and after the last the first. */
export function nextView(view: View, decides: boolean): View {
  const views = viewsOf(decides);
  return views[(views.indexOf(view) + 1) % views.length]!;
}

/** What of a task is searched: the name and the code of what it is about, in small letters. */
export const searchedText = ({ subject }: Task): string =>
  `${subject.name ?? ''} ${subject.code}`.toLowerCase();

/** Whether what was typed is part of such a text, in whatever letters it was typed. */
export const isSought = (searched: string, typed: string): boolean =>
  searched.includes(typed.trim().toLowerCase());
