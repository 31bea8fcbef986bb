import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';

export interface Chosen {
  /** What the page shows. */
  readonly chosen: string | null;
  /** What it was asked for last: keys may be pressed faster than a page is drawn, and each goes on from the one before. */
  readonly asked: () => string | null;
  /** The same function as long as the page is there. */
  readonly choose: (id: string | null, byItself?: boolean) => void;
}

/** Which task is looked at stands in the address, so that it can be sent to somebody, and gone back from. */
export function useChosen(): Chosen {
  const chosen = useParams()['*'] || null;
  const navigate = useNavigate();
  const { search } = useLocation();
  const latest = useRef({ navigate, search });
  useEffect(() => {
    latest.current = { navigate, search };
  });
  const choose = useCallback((id: string | null, byItself = false): void => {
    const now = latest.current;
    const pathname = id === null ? '/tasks' : `/tasks/${id}`;
    // What is chosen by itself takes the place of the address that named none: going back leaves the page.
    const replace = byItself || (inAddress() !== null && id !== null);
    void now.navigate({ pathname, search: now.search }, { replace });
  }, []);
  return { chosen, asked: inAddress, choose };
}

const inAddress = (): string | null => /^\/tasks\/([^/]+)/.exec(window.location.pathname)?.[1] ?? null;
