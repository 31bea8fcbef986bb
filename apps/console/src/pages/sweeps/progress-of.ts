import type { Sweep, SweepProgress } from '@hongzhu/client';

/** How far a sweep is, as the stream tells it, or as it is worked out from what was read. */
export type Progress = Pick<
  SweepProgress,
  'status' | 'expected' | 'evaluated' | 'progress' | 'pairsPerSecond' | 'remainingSeconds'
>;

type Read = Pick<Sweep, 'status' | 'expected' | 'evaluated' | 'progress' | 'startedAt'>;

export const isOpen = ({ status }: Pick<Sweep, 'status'>): boolean =>
  status === 'queued' || status === 'running';

/** Where nothing is streamed: on average since the start, as the stream has it. */
export function progressOf({ startedAt, ...sweep }: Read, now: Date): Progress {
  const seconds = startedAt === null ? 0 : (now.getTime() - Date.parse(startedAt)) / 1000;
  const rate = seconds > 0 && sweep.evaluated.pairs > 0 ? sweep.evaluated.pairs / seconds : null;
  const left = Math.max(0, sweep.expected.pairs - sweep.evaluated.pairs);
  return {
    ...sweep,
    pairsPerSecond: rate === null ? null : Math.round(rate),
    remainingSeconds: rate === null ? null : Math.ceil(left / rate),
  };
}
