import type { AuditEntry } from '../audit/audit-entry.js';
import { correctionEntry } from '../audit/correction-entries.js';
import type { OutboxEvent } from '../outbox/outbox.js';
import type { Stores } from '../shared/transactions.js';
import type { MadeMove } from '../tasks/made-move.js';
import {
  correctionChange,
  isUnderCorrection,
  type CorrectionChange,
  type MovedBy,
} from './correction-change.js';

/**
 * Opens and closes the corrections of tasks that were moved, in the transaction that moved them, with their events. Answers
 * the entries for the audit log, which is appended to last. Moves of other tasks cost no statement.
 */
export async function followTasks(
  { corrections, outbox }: Pick<Stores, 'corrections' | 'outbox'>,
  moves: readonly MadeMove[],
  by: MovedBy,
  nextId: () => string,
): Promise<AuditEntry[]> {
  const concerned = moves.filter(
    ({ before, after }) => isUnderCorrection(before) || isUnderCorrection(after),
  );
  if (concerned.length === 0) return [];
  const were = concerned.filter(({ before }) => isUnderCorrection(before)).map(({ after }) => after.id);
  const open = new Map((await corrections.openOf(were)).map((each) => [each.taskId, each]));
  const changes = concerned.flatMap(
    (made) => correctionChange(made, open.get(made.after.id) ?? null, by, nextId) ?? [],
  );
  const isNew = ({ before }: CorrectionChange): boolean => before === null;
  const rows = (some: readonly CorrectionChange[]) => some.map(({ after }) => after);
  await corrections.save(rows(changes.filter((change) => !isNew(change))));
  await corrections.insert(rows(changes.filter(isNew)));
  await outbox.append(changes.flatMap((change) => eventOf(change, by.at, nextId) ?? []));
  return changes.map((change) => correctionEntry(change, by));
}

function eventOf({ before, after }: CorrectionChange, at: Date, nextId: () => string): OutboxEvent | null {
  const { id, taskId, state, version } = after;
  if (before !== null && state === 'open') return null;
  const type = before === null ? 'data-correction.opened' : 'data-correction.closed';
  const data = { correctionId: id, taskId, state, version };
  return { id: nextId(), type, subject: `data-corrections/${id}`, at, data };
}
