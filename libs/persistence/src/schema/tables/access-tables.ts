import type { Role } from '@hongzhu/permissions';
import { code, date, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** Keys of accounts; of the secret only its digest. Rows stay after a revocation. */
export const accessKeyTable = table(
  'access_key',
  {
    id: code(36),
    account: code(),
    role: word<Role>(),
    towns: orNull(json<readonly string[]>()),
    markets: orNull(json<readonly string[]>()),
    label: orNull(text()),
    secret_digest: code(),
    created_at: instant(),
    created_by: code(128),
    expires_on: orNull(date()),
    revoked_at: orNull(instant()),
  },
  { primaryKey: ['id'], uniques: { secret: ['secret_digest'] }, indexes: { account: ['account'] } },
);

/** What came with an idempotency key. Without a status it is in work. */
export const idempotencyKeyTable = table(
  'idempotency_key',
  {
    account: code(),
    key_digest: code(),
    request_digest: code(),
    holder: code(36),
    created_at: instant(),
    lease_until: orNull(instant()),
    status: orNull(integer()),
    headers: orNull(json<Readonly<Record<string, string>>>()),
    body: orNull(text()),
  },
  { primaryKey: ['account', 'key_digest'], indexes: { created: ['created_at'] } },
);
