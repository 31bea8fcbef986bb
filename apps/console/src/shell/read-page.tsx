import type { ReactNode } from 'react';
import { Old, type OldProps } from './old.js';
import { Unread } from './unread.js';

export interface ReadPageProps<T> {
  readonly query: OldProps['query'] & { readonly data: T | undefined };
  readonly children: (data: T) => ReactNode;
}

/** A page that nothing can be shown of before it is read. What was read once stays, with what is being written on it. */
export function ReadPage<T>({ query, children }: ReadPageProps<T>) {
  if (query.data === undefined) return <Unread query={query} />;
  return (
    <>
      <Old query={query} />
      {children(query.data)}
    </>
  );
}
