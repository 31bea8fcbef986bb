import { useEffect, useState } from 'react';
import { dayOf } from './day-of.js';

const LOOK_MS = 60_000;

/** Today, also where a page is left open over midnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
