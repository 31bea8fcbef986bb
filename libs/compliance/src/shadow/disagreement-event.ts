import type { OutboxEvent } from '../outbox/outbox.js';
import type { EngineDisagreement } from './engine-disagreement.js';

/** What the outside world is told of a disagreement: all that is needed to see who is wrong. Codes and facts only. */
export const disagreementEvent = (disagreement: EngineDisagreement, id: string, at: Date): OutboxEvent => ({
  id,
  type: 'engine.disagreement',
  subject: `sweeps/${disagreement.sweepId}`,
  at,
  data: { ...disagreement },
});
