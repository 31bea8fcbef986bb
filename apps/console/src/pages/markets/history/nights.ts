import type { VerdictChange } from '@hongzhu/client';

/** What one night came to otherwise than the night before. */
export interface Night {
  readonly sweepId: string;
  readonly asOf: string;
  readonly changes: readonly VerdictChange[];
  /** Nothing of it was decided before: it lists all that applied. */
  readonly isFirst: boolean;
}

/** The changes by night, in the order in which they come. */
export function nightsOf(changes: readonly VerdictChange[]): Night[] {
  const bySweep = new Map<string, VerdictChange[]>();
  for (const change of changes) {
    const known = bySweep.get(change.sweepId);
    if (known === undefined) bySweep.set(change.sweepId, [change]);
    else known.push(change);
  }
  return [...bySweep].map(([sweepId, ofNight]) => ({
    sweepId,
    asOf: ofNight[0]!.asOf,
    changes: ofNight,
    isFirst: ofNight.every(({ before }) => before === null),
  }));
}
