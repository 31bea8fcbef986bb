import type { EventType, ToldEvent } from './outbox.js';

/** Structured mode, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
export const CLOUD_EVENT_MEDIA_TYPE = 'application/cloudevents+json';
const SOURCE = 'urn:hongzhu';
const SEQUENCE_DIGITS = 10;

/** An event as other systems get it, from the feed and by webhook alike. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The same whenever and however often the event is told. */
  readonly id: string;
  readonly source: string;
  readonly type: EventType;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The place in the feed, of ten digits, so that the order of texts is that of numbers; a ping has none. */
  readonly sequence?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What of an event's data leaves the house: ids, codes, states, versions and counts. What is not named here stays. */
const TOLD: Readonly<Record<EventType, readonly string[]>> = {
  'finding.opened': ['findingId', 'verdict', 'reason'],
  'finding.resolved': ['findingId', 'verdict', 'reason'],
  'finding.reopened': ['findingId', 'verdict', 'reason'],
  'finding.waived': ['findingId', 'verdict', 'reason'],
  'task.created': ['taskId', 'state', 'version'],
  'task.updated': ['taskId', 'state', 'version'],
  'task.closed': ['taskId', 'state', 'version'],
  'task.warned': ['taskId', 'state', 'version', 'dueOn'],
  'task.escalated': ['taskId', 'state', 'version', 'dueOn'],
  'data-correction.opened': ['correctionId', 'taskId', 'state', 'version'],
  'data-correction.closed': ['correctionId', 'taskId', 'state', 'version'],
  'sweep.finished': ['sweepId', 'state', 'asOf', 'effect', 'brake'],
  'sweep.held': ['sweepId', 'opening', 'closing', 'limit'],
  'sweep.released': ['sweepId', 'opening', 'closing', 'limit'],
  'sweep.discarded': ['sweepId', 'opening', 'closing', 'limit'],
  'engine.disagreement': ['sweepId', 'ruleId', 'subject'],
  'sweep.drift': ['sweepId', 'number'],
  'webhook.ping': ['endpointId'],
};

/** The event as CloudEvents 1.0 has it. */
export function cloudEventOf(event: ToldEvent): CloudEvent {
  const { id, type, subject, at, data } = event;
  const sequence = type === 'webhook.ping' ? undefined : event.sequence;
  const told = TOLD[type].filter((name) => data[name] !== undefined);
  return {
    specversion: '1.0',
    id,
    source: SOURCE,
    type,
    subject,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    ...(sequence !== undefined && { sequence: String(sequence).padStart(SEQUENCE_DIGITS, '0') }),
    data: Object.fromEntries(told.map((name) => [name, data[name]])),
  };
}
