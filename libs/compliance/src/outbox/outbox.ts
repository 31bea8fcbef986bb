export const EVENT_TYPES = [
  'finding.opened',
  'finding.resolved',
  'finding.reopened',
  'finding.waived',
  'task.created',
  'task.updated',
  'task.closed',
  'task.warned',
  'task.escalated',
  'sweep.finished',
  'sweep.held',
  'sweep.released',
  'sweep.discarded',
  'engine.disagreement',
  'sweep.drift',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A fact for the outside world, written in the transaction that made it true. Carries codes, never persons. */
export interface OutboxEvent {
  readonly id: string;
  readonly type: EventType;
  /** What it is about: `findings/<id>`, `tasks/<id>`, `sweeps/<id>`. */
  readonly subject: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}
export abstract class Outbox {
  abstract append(events: readonly OutboxEvent[]): Promise<void>;
}
