import type { Account, Credential, SecretCipher, Session, Totp } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type {
  accountCredentialTable,
  accountSessionTable,
  accountTable,
} from '../schema/tables/account-tables.js';

type AccountRow = RowOf<typeof accountTable>;
type CredentialRow = RowOf<typeof accountCredentialTable>;
type SessionRow = RowOf<typeof accountSessionTable>;

export const accountRow = (account: Account): AccountRow => ({
  id: account.id,
  role: account.role,
  towns: account.towns,
  markets: account.markets,
  label: account.label,
  sign_in: account.signIn,
  oidc_issuer: account.oidcIssuer,
  oidc_subject: account.oidcSubject,
  state: account.state,
  version: account.version,
  created_at: account.createdAt,
  created_by: account.createdBy,
});

export const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  role: row.role,
  towns: row.towns,
  markets: row.markets,
  label: row.label,
  signIn: row.sign_in,
  oidcIssuer: row.oidc_issuer,
  oidcSubject: row.oidc_subject,
  state: row.state,
  version: row.version,
  createdAt: row.created_at,
  createdBy: row.created_by,
});

/** What the secret of a device belongs to: it opens for that account alone. */
export const totpContext = (account: string): string => `account/${account}/totp`;

export const credentialRow = (credential: Credential, cipher: SecretCipher): CredentialRow => ({
  account: credential.account,
  password_hash: credential.passwordHash,
  previous_hash: credential.previousHash,
  must_change: credential.mustChange,
  changed_at: credential.changedAt,
  totp_secret: credential.totp && cipher.seal(credential.totp.secret, totpContext(credential.account)),
  totp_confirmed: credential.totp?.isConfirmed ?? false,
  totp_last_step: credential.totp?.lastStep ?? null,
});

export const credentialOf = (row: CredentialRow, cipher: SecretCipher): Credential => ({
  account: row.account,
  passwordHash: row.password_hash,
  previousHash: row.previous_hash,
  mustChange: row.must_change,
  changedAt: row.changed_at,
  totp: totpOf(row, cipher),
});

const totpOf = (row: CredentialRow, cipher: SecretCipher): Totp | null =>
  row.totp_secret === null
    ? null
    : {
        secret: cipher.open(row.totp_secret, totpContext(row.account)),
        isConfirmed: row.totp_confirmed,
        lastStep: row.totp_last_step,
      };

export const sessionRow = (session: Session): SessionRow => ({
  digest: session.digest,
  account: session.account,
  how: session.how,
  browser: session.browser,
  started_at: session.startedAt,
  seen_at: session.seenAt,
  ends_at: session.endsAt,
});

export const sessionOf = (row: SessionRow): Session => ({
  digest: row.digest,
  account: row.account,
  how: row.how,
  browser: row.browser,
  startedAt: row.started_at,
  seenAt: row.seen_at,
  endsAt: row.ends_at,
});
