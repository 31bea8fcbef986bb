import type { ReactNode } from 'react';
import './mark.css';

export type MarkKind = 'good' | 'bad' | 'warn' | 'busy' | 'unknown';

const SIGNS: Readonly<Record<MarkKind, string>> = { good: '✓', bad: '✗', warn: '!', busy: '…', unknown: '?' };

/** How something stands: a sign and a word; the colour only helps. */
export const Mark = ({ kind, children }: { readonly kind: MarkKind; readonly children: ReactNode }) => (
  <span className={`mark-of ${kind}`}>
    <span aria-hidden="true">{SIGNS[kind]}</span> {children}
  </span>
);
