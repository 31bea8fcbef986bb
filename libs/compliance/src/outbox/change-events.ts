import type { FindingHistoryEntry } from '../findings/finding.js';
import type { TaskReconciliation } from '../tasks/reconcile-tasks.js';
import type { ReviewTask } from '../tasks/review-task.js';
import type { EventType, OutboxEvent } from './outbox.js';

const FINDING_EVENT: Readonly<Partial<Record<FindingHistoryEntry['event'], EventType>>> = {
  opened: 'finding.opened',
  reopened: 'finding.reopened',
  resolved: 'finding.resolved',
  waived: 'finding.waived',
  counted: 'finding.reopened',
};

/** What is found again under a waiver that is in force does not count: to the outside world it is waived. */
const typeOf = ({ event, reason }: FindingHistoryEntry): EventType | undefined =>
  event === 'reopened' && reason === 'still_waived' ? 'finding.waived' : FINDING_EVENT[event];

export const NO_TASKS_CHANGED = { created: [], updated: [], closed: [] } as const;

/** What the outside world is told of a change of findings and tasks. Ids and codes only. */
export function changeEvents(
  history: readonly FindingHistoryEntry[],
  tasks: Pick<TaskReconciliation, 'created' | 'updated' | 'closed'>,
  at: Date,
  nextId: () => string,
): OutboxEvent[] {
  const findingEvents = history.flatMap((entry): OutboxEvent[] => {
    const type = typeOf(entry);
    if (type === undefined) return [];
    const data = { findingId: entry.findingId, verdict: entry.verdictAfter, reason: entry.reason };
    return [{ id: nextId(), type, subject: `findings/${entry.findingId}`, at, data }];
  });
  const taskEvents = (type: EventType, changed: readonly ReviewTask[]) =>
    changed.map((task): OutboxEvent => ({
      id: nextId(),
      type,
      subject: `tasks/${task.id}`,
      at,
      data: { taskId: task.id, state: task.state, version: task.version },
    }));
  return [
    ...findingEvents,
    ...taskEvents('task.created', tasks.created),
    ...taskEvents('task.updated', tasks.updated),
    ...taskEvents('task.closed', tasks.closed),
  ];
}
