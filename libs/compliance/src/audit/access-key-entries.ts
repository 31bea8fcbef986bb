import type { AccessKey } from '../access/access-key.js';
import type { JsonObject } from '../findings/finding.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** What the log keeps of a key: neither its secret nor the secret's digest, nor words that people wrote. */
const audited = (key: AccessKey): JsonObject => ({
  account: key.account,
  role: key.role,
  towns: key.towns === null ? null : [...key.towns],
  markets: key.markets === null ? null : [...key.markets],
  expiresOn: key.expiresOn,
  revokedAt: key.revokedAt?.toISOString() ?? null,
});

/** The entry of what was done to a key, as it is now. */
export const accessKeyEntry = (
  action: 'create' | 'revoke',
  key: AccessKey,
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: `access-key.${action}`,
  subject: `access-keys/${key.id}`,
  ...difference(action === 'create' ? null : audited({ ...key, revokedAt: null }), audited(key)),
  noteDigest: null,
});
