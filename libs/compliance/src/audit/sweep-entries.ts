import type { Sweep } from '../sweeps/sweep.js';
import type { AuditEntry } from './audit-entry.js';

type By = Pick<AuditEntry, 'at' | 'actor'>;

const entryOf = (action: string, sweepId: string, { at, actor }: By) => ({
  ...{ at, actor, action: `sweep.${action}`, subject: `sweeps/${sweepId}` },
});

export const sweepStarted = ({ id, asOf, effect, townCodes, ruleSets }: Sweep, by: By): AuditEntry => ({
  ...entryOf('start', id, by),
  before: null,
  after: {
    ...{ asOf, effect, townCodes: townCodes === null ? null : [...townCodes] },
    ruleSets: ruleSets.map(({ id, version }) => `${id}@${version}`),
  },
  noteDigest: null,
});

export const sweepCancelled = (before: Sweep, by: By): AuditEntry => ({
  ...entryOf('cancel', before.id, by),
  before: { state: before.state },
  after: { state: 'cancelled' },
  noteDigest: null,
});

/** A supervisor's word on the tasks that a sweep holds. */
export const brakeDecided = (
  { id, brake }: Sweep,
  word: 'released' | 'discarded',
  by: By,
  noteDigest: string,
): AuditEntry => ({
  ...entryOf(word === 'released' ? 'release' : 'discard', id, by),
  before: { brake: 'held', opening: brake?.opening ?? 0, closing: brake?.closing ?? 0 },
  after: { brake: word },
  noteDigest,
});
