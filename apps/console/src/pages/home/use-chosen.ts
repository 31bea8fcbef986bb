import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';

export interface Chosen {
  readonly chosen: string | null;
  /** The same function as long as the page is there. */
  readonly choose: (id: string | null, byItself?: boolean) => void;
}

/** Which task is looked at stands in the address, so that it can be sent to somebody, and gone back from. */
export function useChosen(): Chosen {
  const chosen = useParams()['*'] || null;
  const navigate = useNavigate();
  const { search } = useLocation();
  const latest = useRef({ chosen, navigate, search });
  useEffect(() => {
    latest.current = { chosen, navigate, search };
  });
  const choose = useCallback((id: string | null, byItself = false): void => {
    const now = latest.current;
    const pathname = id === null ? '/tasks' : `/tasks/${id}`;
    // What is chosen by itself takes the place of the address that named none: going back leaves the page.
    const replace = byItself || (now.chosen !== null && id !== null);
    void now.navigate({ pathname, search: now.search }, { replace });
  }, []);
  return { chosen, choose };
}
