import { TOWNS_OF_ROLE, type Role } from '@hongzhu/permissions';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { isReserved } from './actor.js';

/** What is wrong with a member of a request. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** Why a role can not have these towns; none where it can. */
export function townFaults(role: Role, towns: readonly string[] | null): Fault[] {
  if (TOWNS_OF_ROLE[role] === 'all' && towns !== null) {
    const message = { zh: '该角色不限镇街', en: 'This role works in all towns' };
    return [{ pointer: '/towns', code: 'not_applicable', message }];
  }
  if (TOWNS_OF_ROLE[role] === 'some' && towns === null) {
    const message = { zh: '该角色须写明镇街', en: 'This role takes the towns it works in' };
    return [{ pointer: '/towns', code: 'required', message }];
  }
  return [];
}

/** Why nobody can have this id; `pointer`: where it was given. */
export function reservedFaults(account: string, pointer: string): Fault[] {
  const message = { zh: '该账号名已保留', en: 'The account is reserved' };
  return isReserved(account) ? [{ pointer, code: 'reserved_account', message }] : [];
}

/** Throws `invalid_request` with the faults; nothing where there is none. */
export function refuseFaults(faults: readonly Fault[], message: string): void {
  if (faults.length > 0) throw new InvalidInputError('invalid_request', message, { errors: faults });
}
