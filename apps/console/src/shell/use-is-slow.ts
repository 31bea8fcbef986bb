import { useEffect, useState } from 'react';

/** After so long somebody who waits wants to know that it is still being done. */
const SLOW_AFTER_MS = 2_000;

/** False at first, and true when it has been there for two seconds. */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
