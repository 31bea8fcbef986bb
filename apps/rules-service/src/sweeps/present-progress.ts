import { isOpen, type Sweep } from '@hongzhu/compliance';
import type { SweepProgressView } from '@hongzhu/contracts';
import type { Holder } from '@hongzhu/permissions';
import { presentSweep } from './present-sweep.js';

/** How far a sweep is at `now`, how fast it goes, and how long it will take, as a holder is shown it. */
export function presentProgress(sweep: Sweep, holder: Holder, now: Date): SweepProgressView {
  const { id, status, expected, evaluated, progress, failure, brake } = presentSweep(sweep, holder);
  const rate = pairsPerSecond(sweep, now);
  const left = Math.max(0, expected.pairs - evaluated.pairs);
  return {
    id,
    status,
    expected,
    evaluated,
    progress,
    failure,
    brake,
    pairsPerSecond: rate === null ? null : Math.round(rate),
    remainingSeconds: isOpen(sweep) ? (rate === null ? null : Math.ceil(left / rate)) : 0,
  };
}

function pairsPerSecond({ startedAt, finishedAt, evaluated }: Sweep, now: Date): number | null {
  if (startedAt === null || evaluated.pairs === 0) return null;
  // The first instant counts as a millisecond: a rate is never infinite.
  const milliseconds = Math.max(1, (finishedAt ?? now).getTime() - startedAt.getTime());
  return (evaluated.pairs * 1000) / milliseconds;
}
