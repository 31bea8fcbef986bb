import { createContext, useContext } from 'react';
import { may, mayIn, type Permission } from '@hongzhu/permissions';
import type { Session } from '../api/session.js';

export interface SignedIn {
  readonly session: Session;
  readonly leave: () => void;
  /** Goes on with the session as the service says that it is now. */
  readonly renew: (session: Session) => void;
}

export const SessionContext = createContext<SignedIn | null>(null);

/** Who is signed in; for what stands behind the sign-in alone. */
export function useSession(): SignedIn {
  const signedIn = useContext(SessionContext);
  if (signedIn === null) throw new Error('nobody is signed in');
  return signedIn;
}

/** Whether the account may do it at all, be it in one town: by the same definition as the service’s. */
export function useMay(permission: Permission): boolean {
  return may(useSession().session, permission);
}

/** Whether the account may do it in each of these towns. */
export function useMayInAll(permission: Permission, townCodes: readonly string[]): boolean {
  const { session } = useSession();
  return townCodes.every((code) => mayIn(session, permission, code));
}

/** Whether the account may do it with what belongs to this town. */
export function useMayIn(permission: Permission, townCode: string | null): boolean {
  return mayIn(useSession().session, permission, townCode);
}
