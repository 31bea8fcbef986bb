import { createContext, useContext } from 'react';
import { may, mayIn, wholeTown, type Permission, type Place } from '@hongzhu/permissions';
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

/** Whether the account may do it at all, be it in one market: by the same definition as the service’s. */
export function useMay(permission: Permission): boolean {
  return may(useSession().session, permission);
}

/** Whether the account may do it in each of these towns, as a whole. */
export function useMayInAll(permission: Permission, townCodes: readonly string[]): boolean {
  const { session } = useSession();
  return townCodes.every((code) => mayIn(session, permission, wholeTown(code)));
}

/** Whether the account may do it with what is there: a task, a waiver, or a whole town. */
export function useMayIn(permission: Permission, place: Place): boolean {
  return mayIn(useSession().session, permission, place);
}
