import { createMongoAbility, subject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { GRANTS } from './grants.js';
import { extentOf, partsOf, type Action, type Permission, type Resource } from './resources.js';
import { ROLES, type Holder, type Role } from './roles.js';

/** What belongs to a town; null for what belongs to none, or is of the whole city. */
export interface OfATown {
  readonly townCode: string | null;
}

export type Ability = MongoAbility<
  [Action, Resource | (OfATown & { readonly __caslSubjectType__: Resource })]
>;

const ABILITIES = new WeakMap<Holder, Ability>();

/** What a holder may do, in the form in which casl and its libraries for browsers take it. Worked out once for each. */
export function abilityOf(holder: Holder): Ability {
  const known = ABILITIES.get(holder);
  if (known !== undefined) return known;
  const ability = createMongoAbility<Ability>(rulesOf(holder));
  ABILITIES.set(holder, ability);
  return ability;
}

/** The same as data, to be sent to a browser. */
export const rulesOf = ({ role, towns }: Holder): RawRuleOf<Ability>[] =>
  GRANTS[role].flatMap((permission): RawRuleOf<Ability>[] => {
    const { action, resource } = partsOf(permission);
    const extent = extentOf(resource);
    // Who works in all towns is inside of none, unless it enters their records itself.
    if (towns === null && extent === 'own' && !roleMay(role, 'run Import')) return [];
    if (towns === null || extent === 'none') return [{ action, subject: resource }];
    if (extent === 'all') return [];
    // What belongs to no town is for those who work in all; of the whole city, for everybody.
    const seen: (string | null)[] = extent === 'some' ? [null, ...towns] : [...towns];
    return [{ action, subject: resource, conditions: { townCode: { $in: seen } } }];
  });

/** Whether accounts of a role may do it, be it in some towns alone. */
export const roleMay = (role: Holder['role'], permission: Permission): boolean =>
  GRANTS[role].includes(permission);

/** The roles whose accounts may do it. */
export const rolesWith = (permission: Permission): Role[] =>
  ROLES.filter((role) => roleMay(role, permission));

/** Whether a holder may do it with something at all, be it in one town. */
export function may(holder: Holder, permission: Permission): boolean {
  const { action, resource } = partsOf(permission);
  return abilityOf(holder).can(action, resource);
}

/** Whether a holder may do it with what belongs to this town. */
export function mayIn(holder: Holder, permission: Permission, townCode: string | null): boolean {
  const { action, resource } = partsOf(permission);
  return abilityOf(holder).can(action, subject(resource, { townCode }));
}

/** Whether a holder may do it with what is of these towns together; null for the whole city. */
export const mayInAll = (
  holder: Holder,
  permission: Permission,
  townCodes: readonly string[] | null,
): boolean => (townCodes ?? [null]).every((townCode) => mayIn(holder, permission, townCode));
