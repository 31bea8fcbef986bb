import type { Report } from '@hongzhu/compliance';
import type { TaskReport } from '@hongzhu/contracts';

/** A report as the domain takes it: what was not said is null. */
export const reportOf = ({ outcome, reason, note, plannedOn }: TaskReport): Report => ({
  outcome,
  reason: reason ?? null,
  note: note ?? '',
  plannedOn: plannedOn ?? null,
});
