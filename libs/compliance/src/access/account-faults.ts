import { mayNameMarkets, TOWNS_OF_ROLE, type Role, type Scope } from '@hongzhu/permissions';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { isReserved } from './actor.js';

/** What is wrong with a member of a request. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** Why a role can not have these towns; none where it can. */
function townFaults(role: Role, towns: readonly string[] | null): Fault[] {
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

/**
 * Why a role can not have these markets; none where it can. With markets come the towns: so a market that is moved to another
 * town is lost, and not followed there.
 */
function marketFaults(role: Role, { towns, markets }: Scope): Fault[] {
  if (markets === null) return [];
  if (!mayNameMarkets(role)) {
    const message = { zh: '该角色不限市场', en: 'This role works in all markets of its towns' };
    return [{ pointer: '/markets', code: 'not_applicable', message }];
  }
  if (towns === null) {
    const message = {
      zh: '写明市场时，须写明其所在镇街',
      en: 'With markets, the towns that they are in are named',
    };
    return [{ pointer: '/towns', code: 'required', message }];
  }
  return [];
}

/** Why a role can not work there; none where it can. */
export const scopeFaults = (role: Role, scope: Scope): Fault[] => [
  ...townFaults(role, scope.towns),
  ...marketFaults(role, scope),
];

/** Which limits of an account a change leaves out that its role may have; with null they are lifted. */
export function leftOutFaults(before: Scope, change: Partial<Scope> & { readonly role: Role }): Fault[] {
  if (!mayNameMarkets(change.role)) return [];
  const message = {
    zh: '该账号现有此项限制：请写明，或写 null 取消限制',
    en: 'The account is limited here: name it, or null to lift the limit',
  };
  return (['towns', 'markets'] as const)
    .filter((limit) => before[limit] !== null && change[limit] === undefined)
    .map((limit) => ({ pointer: `/${limit}`, code: 'required', message }));
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
