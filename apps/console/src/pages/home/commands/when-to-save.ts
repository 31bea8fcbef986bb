import { useEffect, useRef } from 'react';

/** Runs it once nothing has changed for so many milliseconds; never where that is null. */
export function useWhenQuiet(run: () => void, wait: () => number | null): void {
  useEffect(() => {
    const ms = wait();
    if (ms === null) return;
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  });
}

/** Runs the latest of it when the task is left for another, or the window altogether, which is gone then. */
export function useWhenLeft(run: (isGone: boolean) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const leave = (): void => latest.current(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      latest.current(false);
    };
  }, []);
}
