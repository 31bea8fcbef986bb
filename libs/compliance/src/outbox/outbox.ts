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
  'data-correction.opened',
  'data-correction.closed',
  'sweep.finished',
  'sweep.held',
  'sweep.released',
  'sweep.discarded',
  'engine.disagreement',
  'sweep.drift',
  'webhook.ping',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A fact for the outside world, written in the transaction that made it true. Carries codes, never persons. */
export interface OutboxEvent {
  readonly id: string;
  readonly type: EventType;
  /** What it is about: `findings/<id>`, `tasks/<id>`, `data-corrections/<id>`, `sweeps/<id>`, `webhook-endpoints/<id>`. */
  readonly subject: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}
export abstract class Outbox {
  abstract append(events: readonly OutboxEvent[]): Promise<void>;
}

/** An event in its place in the feed. */
export interface SequencedEvent extends OutboxEvent {
  /** From 1, without gaps, in the order in which events were given theirs; it never changes. */
  readonly sequence: number;
}
/** An event that may have its place already. */
export type ToldEvent = OutboxEvent & Partial<SequencedEvent>;
