import type { AccountState, SignInWay } from '@hongzhu/compliance';
import type { Duty, Role } from '@hongzhu/permissions';
import { code, flag, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** People's accounts. Rows stay when one is disabled. */
export const accountTable = table(
  'account',
  {
    id: code(),
    role: word<Role>(),
    towns: orNull(json<readonly string[]>()),
    markets: orNull(json<readonly string[]>()),
    label: orNull(text()),
    sign_in: word<SignInWay>(),
    oidc_issuer: orNull(code(255)),
    oidc_subject: orNull(code(255)),
    state: word<AccountState>(),
    version: integer(),
    created_at: instant(),
    created_by: code(128),
  },
  { primaryKey: ['id'], uniques: { subject: ['oidc_issuer', 'oidc_subject'] } },
);

/** Who elsewhere was an account of which side and is so no more, by a digest of issuer and subject. */
export const formerIdentityTable = table(
  'former_identity',
  { digest: code(), duty: word<Duty>() },
  { primaryKey: ['digest', 'duty'] },
);

/** What accounts sign in with here. The secret of a device is sealed. */
export const accountCredentialTable = table(
  'account_credential',
  {
    account: code(),
    password_hash: code(255),
    previous_hash: orNull(code(255)),
    must_change: flag(),
    changed_at: instant(),
    totp_secret: orNull(code(512)),
    totp_confirmed: flag(),
    totp_last_step: orNull(integer()),
  },
  { primaryKey: ['account'] },
);

/** Who is signed in; of the secret only its digest. */
export const accountSessionTable = table(
  'account_session',
  {
    digest: code(),
    account: code(),
    how: word<SignInWay>(),
    browser: orNull(code()),
    started_at: instant(),
    seen_at: instant(),
    ends_at: instant(),
  },
  { primaryKey: ['digest'], indexes: { account: ['account'], ends: ['ends_at'], browser: ['browser'] } },
);

/** Browsers in which somebody signed in with success; of the mark that each has only its digest. */
export const knownBrowserTable = table(
  'known_browser',
  { digest: code(), account: code(), counter: code(), ends_at: instant() },
  { primaryKey: ['digest', 'account'], indexes: { account: ['account'], ends: ['ends_at'] } },
);

/** Tries to sign in, by the counter of those who are counted together. */
export const signInTryTable = table(
  'sign_in_try',
  { account_digest: code(), failures: integer(), last_at: instant(), locked_until: orNull(instant()) },
  { primaryKey: ['account_digest'], indexes: { last: ['last_at'] } },
);

/** Sign-ins elsewhere that were made use of, by the digest of their state, until they could not be tried again anyway. */
export const spentSignInTable = table(
  'spent_sign_in',
  { digest: code(), holder: code(), ends_at: instant() },
  { primaryKey: ['digest'], indexes: { ends: ['ends_at'] } },
);
