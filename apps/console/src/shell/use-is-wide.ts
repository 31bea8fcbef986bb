import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 768px)';

const subscribe = (tell: () => void): (() => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

/** Whether there is room for two things side by side. The style sheets go by the same width. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
