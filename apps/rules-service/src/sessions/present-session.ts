import { OWNER, type Role } from '@hongzhu/permissions';
import type { SignedIn } from '@hongzhu/compliance';
import type { SessionView } from '@hongzhu/contracts';

export const presentSession = (signedIn: SignedIn): SessionView => ({
  account: signedIn.actor.account,
  role: roleOf(signedIn),
  towns: signedIn.actor.towns,
  markets: signedIn.actor.markets,
  signIn: signedIn.how,
  csrfToken: signedIn.csrfToken,
  mustChangePassword: signedIn.mustChangePassword,
  totp: signedIn.hasTotp,
  expiresAt: signedIn.expiresAt.toISOString(),
  expiresInSeconds: signedIn.expiresInSeconds,
});

/** Nobody signs in as the owner of the configuration: that has a token alone. */
function roleOf({ actor: { role } }: SignedIn): Role {
  if (role === OWNER) throw new Error('an account has the role of the owner');
  return role;
}
