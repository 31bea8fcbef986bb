/** What may be told to other systems. */
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
] as const;
export type EventTypeView = (typeof EVENT_TYPES)[number];

/** CloudEvents 1.0 in JSON. */
export interface CloudEventView {
  readonly specversion: '1.0';
  /** Stable: an event that comes twice has the same. */
  readonly id: string;
  readonly source: string;
  /** `webhook.ping` beside those of the feed. */
  readonly type: EventTypeView | 'webhook.ping';
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The place in the feed, of ten digits; a ping has none. */
  readonly sequence?: string;
  /** Ids, codes, states, versions and counts. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page of the feed; `nextCursor` is there on an empty page, too. */
export interface ChangesView {
  readonly items: readonly CloudEventView[];
  readonly nextCursor: string;
}
