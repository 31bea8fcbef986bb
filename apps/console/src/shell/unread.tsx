import { Failed, Loading } from './states.js';

export interface UnreadProps {
  readonly query: { readonly error: unknown; readonly refetch: () => Promise<unknown> };
  /** Whether there is nothing else on the page. */
  readonly isPage?: boolean;
}

/** What stands there until it is read: that it is being read, or why it can't be. */
export const Unread = ({ query: { error, refetch }, isPage = true }: UnreadProps) =>
  error === null ? (
    <Loading isPage={isPage} />
  ) : (
    <Failed isPage={isPage} error={error} retry={() => void refetch()} />
  );
