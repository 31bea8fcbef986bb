import type { Task } from '@hongzhu/client';

type Seen = Pick<Task, 'state' | 'submission'>;

export type SupervisorVerb = 'approve' | 'return' | 'assign';

/**
 * What a supervisor may do with a task of a list, by the table of moves: who submitted a dismissal never approves it. The
 * service judges it once more.
 */
export function supervisorVerbs({ state, submission }: Seen, account: string): SupervisorVerb[] {
  if (state === 'closed') return [];
  if (state !== 'submitted') return ['assign'];
  const mayApprove = submission?.outcome === 'dismissed' && submission.by !== account;
  return mayApprove ? ['approve', 'return'] : ['return'];
}
