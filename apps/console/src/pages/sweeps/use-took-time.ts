import type { Sweep } from '@hongzhu/client';
import { NOUGHT } from '../../shell/sheet/shown.js';
import { useShownTime } from '../../shell/sheet/use-shown-time.js';

/** How long a sweep took from its start to its end. */
export function useTookTime(): (sweep: Pick<Sweep, 'startedAt' | 'finishedAt'>) => string {
  const shown = useShownTime();
  return ({ startedAt, finishedAt }) =>
    startedAt === null || finishedAt === null
      ? NOUGHT
      : shown((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
}
