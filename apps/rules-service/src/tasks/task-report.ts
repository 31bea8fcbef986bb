import type { Draft, Report } from '@hongzhu/compliance';
import type { TaskDraft, TaskReport } from '@hongzhu/contracts';

/** A report as the domain takes it: what was not said is null. */
export const reportOf = ({ outcome, reason, note, plannedOn, facts }: TaskReport): Report => ({
  outcome,
  reason: reason ?? null,
  note: note ?? '',
  plannedOn: plannedOn ?? null,
  facts: facts ?? [],
});

/** A draft as the domain takes it: null, too, is nothing said. */
export const draftOf = ({ outcome, reason, note, plannedOn, facts }: TaskDraft): Draft => ({
  ...(outcome && { outcome }),
  ...(reason && { reason }),
  ...(typeof note === 'string' && { note }),
  ...(plannedOn && { plannedOn }),
  ...(facts && { facts }),
});
