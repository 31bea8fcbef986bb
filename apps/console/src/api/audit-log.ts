import type { AuditEntry, AuditHead } from '@hongzhu/client';
import { client } from './send.js';
import { usePages } from './use-pages.js';

/** Empty for whatever there is. */
export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
}

/** What was done, the latest first. */
export const useAuditLog = (filter: AuditFilter) =>
  usePages<AuditEntry>(['audit-log', filter], (page) => {
    const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
    return client.get('/api/v1/audit-log', { params: { query: { ...page, ...asked } } });
  });

/** With which entry the log ended on each day, signed. */
export const useAuditHeads = () =>
  usePages<AuditHead>(['audit-heads'], (query) =>
    client.get('/api/v1/audit-log/heads', { params: { query } }),
  );
