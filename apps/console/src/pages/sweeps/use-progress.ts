import { useEffect, useRef, useState } from 'react';
import type { Sweep, SweepProgress } from '@hongzhu/client';
import { useNightNews, useSweep } from '../../api/nights.js';
import { isOpen, progressOf, type Progress } from './progress-of.js';

const POLL_MS = 3_000;

export interface LiveProgress {
  readonly progress: Progress;
  /** Whether it comes as it happens; else it is asked for every few seconds. */
  readonly isLive: boolean;
}

/** How far a sweep is, as it goes on: streamed, and asked for while nothing can be streamed. */
export function useProgress(sweep: Sweep): LiveProgress {
  const [told, setTold] = useState<SweepProgress | null>(null);
  const [isLive, setLive] = useState(true);
  const news = useNightNews();
  const { id, status } = sweep;
  const latest = useRef({ news, status });
  useEffect(() => {
    latest.current = { news, status };
  });
  const runs = isOpen(sweep);
  useEffect(() => {
    if (!runs) return;
    const source = new EventSource(`/api/v1/sweeps/${id}/events`);
    source.onopen = () => setLive(true);
    source.onerror = () => {
      setLive(false);
      setTold(null);
    };
    source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const next = JSON.parse(data) as SweepProgress;
      setTold(next);
      if (next.status !== latest.current.status) latest.current.news();
    });
    source.addEventListener('finished', () => {
      // Else the browser would take the end for a loss, and ask again.
      source.close();
      latest.current.news();
    });
    return () => source.close();
  }, [id, runs]);
  const polled = useSweep(id, runs && !isLive ? POLL_MS : false);
  return { progress: told ?? progressOf(polled.data ?? sweep, new Date()), isLive };
}
