import type { EventType, OutboxEvent } from '../outbox/outbox.js';
import type { SweepBrake } from './sweep-brake.js';

/** What the outside world is told when tasks are held, released or discarded. */
export const brakeEvent = (
  type: EventType & `sweep.${string}`,
  sweepId: string,
  { opening, closing, limit }: SweepBrake,
  made: Pick<OutboxEvent, 'id' | 'at'>,
): OutboxEvent => ({
  ...made,
  type,
  subject: `sweeps/${sweepId}`,
  data: { sweepId, opening, closing, limit },
});
