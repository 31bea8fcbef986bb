import type { TaskDraft, TaskReport } from '@hongzhu/client';

/** What is being written about a task, as the form has it: empty texts for what is not there yet. */
export interface Form {
  readonly outcome: TaskReport['outcome'] | null;
  readonly reason: NonNullable<TaskReport['reason']> | null;
  readonly note: string;
  readonly plannedOn: string;
}

export const EMPTY: Form = { outcome: null, reason: null, note: '', plannedOn: '' };

export const formOf = (draft: TaskDraft | null): Form => ({
  outcome: draft?.outcome ?? null,
  reason: draft?.reason ?? null,
  note: draft?.note ?? '',
  plannedOn: draft?.plannedOn ?? '',
});

/** What the service is to keep: nothing that is empty, and of each outcome what belongs to it. */
export function draftOf({ outcome, reason, note, plannedOn }: Form): TaskDraft {
  return {
    ...(outcome !== null && { outcome }),
    ...(outcome === 'dismissed' && reason !== null && { reason }),
    ...(note.trim() !== '' && { note: note.trim() }),
    ...(outcome === 'confirmed' && plannedOn !== '' && { plannedOn }),
  };
}

/** What is still to be filled in; null when it can be handed in. */
export type Need = 'outcome' | 'reason' | 'why' | 'plannedOn' | 'plan' | 'note';

/** By the same terms as the service's: what it would refuse is told before it is held for ten seconds. */
export function needOf({ outcome, reason, note, plannedOn }: Form): Need | null {
  const isSaid = note.trim() !== '';
  switch (outcome) {
    case null:
      return 'outcome';
    case 'dismissed':
      if (reason === null) return 'reason';
      return reason === 'other' && !isSaid ? 'why' : null;
    case 'confirmed':
      if (plannedOn === '') return 'plannedOn';
      return isSaid ? null : 'plan';
    case 'data-error':
      return isSaid ? null : 'note';
    case 'remedied':
      return null;
  }
}

/** What is handed in. Throws when something is missing: ask `needOf` first. */
export function reportOf(form: Form): TaskReport {
  const { outcome, ...rest } = draftOf(form);
  if (outcome === undefined) throw new Error('a report needs an outcome');
  return { outcome, ...rest };
}

export const sameForm = (one: Form, other: Form): boolean =>
  JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
