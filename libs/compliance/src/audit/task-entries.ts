import type { JsonObject } from '../findings/finding.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { textDigest } from '../shared/text-digest.js';
import type { ReviewTask } from '../tasks/review-task.js';
import type { MadeMove } from '../tasks/made-move.js';
import type { TaskMove } from '../tasks/task-transitions.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** Whoever has the reference can tell that it is the one: its id and address are words of somebody, too. */
const digestOf = (reference: ReviewTask['externalReference']): string | null =>
  reference === null ? null : textDigest(canonicalJson(reference));

/** What the log keeps of a task. Words that people wrote are not in it. */
const audited = (task: ReviewTask): JsonObject => ({
  state: task.state,
  severity: task.severity,
  findingCount: task.findingCount,
  townCode: task.cell.townCode,
  assignee: task.assignee,
  leasedUntil: task.leasedUntil,
  dueOn: task.dueOn,
  dueProvisional: task.dueProvisional,
  warnedAt: task.warnedAt?.toISOString() ?? null,
  escalatedAt: task.escalatedAt?.toISOString() ?? null,
  pausedOn: task.clock.pausedOn,
  snoozedUntil: task.snoozedUntil,
  outcome: task.submission?.outcome ?? null,
  reason: task.submission?.reason ?? null,
  plannedOn: task.submission?.plannedOn ?? null,
  submittedBy: task.submission?.by ?? null,
  correctedAt: task.submission?.correctedAt ?? null,
  externalReferenceDigest: digestOf(task.externalReference),
});

/** Who moved tasks, and when. */
export type TaskMoved = Pick<AuditEntry, 'at' | 'actor'>;

/** The entry of one move; `before` is null for a task that was not there. */
export const taskEntry = (
  move: TaskMove | 'create',
  { before, after }: { before: ReviewTask | null; after: ReviewTask },
  { at, actor }: TaskMoved,
  noteDigest: string | null = null,
): AuditEntry => ({
  at,
  actor,
  action: `task.${move}`,
  subject: `tasks/${after.id}`,
  ...difference(before === null ? null : audited(before), audited(after)),
  noteDigest,
});

/** The entries of moves that were made at once. */
export const taskEntries = (moves: readonly MadeMove[], by: TaskMoved): AuditEntry[] =>
  moves.map(({ move, ...tasks }) => taskEntry(move, tasks, by));
