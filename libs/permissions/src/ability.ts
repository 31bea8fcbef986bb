import {
  createMongoAbility,
  subject,
  type MongoAbility,
  type MongoQuery,
  type RawRuleOf,
} from '@casl/ability';
import { GRANTS } from './grants.js';
import { extentOf, partsOf, type Action, type Extent, type Permission, type Resource } from './resources.js';
import { ROLES, wholeTown, type Holder, type Place, type Role, type Scope } from './roles.js';

export type Ability = MongoAbility<[Action, Resource | (Place & { readonly __caslSubjectType__: Resource })]>;

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
export const rulesOf = (holder: Holder): RawRuleOf<Ability>[] =>
  GRANTS[holder.role].flatMap((permission): RawRuleOf<Ability>[] => {
    const { action, resource } = partsOf(permission);
    const places = placesOf(holder, extentOf(resource));
    if (places === 'nowhere') return [];
    return [{ action, subject: resource, ...(places !== 'everywhere' && { conditions: places }) }];
  });

/** What casl holds a place against: what is not named may be anything. */
type Places = 'everywhere' | 'nowhere' | MongoQuery<Place>;

/** Where a holder has what is of an extent. */
function placesOf({ role, towns, markets }: Holder, extent: Extent): Places {
  if (extent === 'none') return 'everywhere';
  if (markets !== null) return placesOfMarkets(towns ?? [], markets, extent);
  if (towns === null) {
    // Who works in all towns is inside of none, unless it enters their records itself.
    return extent === 'own' && !roleMay(role, 'run Import') ? 'nowhere' : 'everywhere';
  }
  if (extent === 'all') return 'nowhere';
  // What belongs to no town is for those who work in all; of the whole city, for everybody.
  return { townCode: { $in: extent === 'some' ? [null, ...towns] : [...towns] } };
}

/** The same for who works in some markets of towns: what is of a town as a whole tells of others, too. */
function placesOfMarkets(
  towns: NonNullable<Scope['towns']>,
  markets: NonNullable<Scope['markets']>,
  extent: Extent,
): Places {
  switch (extent) {
    case 'none':
      return 'everywhere';
    case 'one':
    case 'own':
      return { townCode: { $in: [...towns] }, marketCode: { $in: [...markets] } };
    case 'some':
      return { townCode: { $in: [null] } };
    case 'name':
      return { townCode: { $in: [...towns] } };
    case 'whole':
    case 'all':
      return 'nowhere';
  }
}

/** Whether accounts of a role may do it, be it in some towns alone. */
export const roleMay = (role: Holder['role'], permission: Permission): boolean =>
  GRANTS[role].includes(permission);

/** The roles whose accounts may do it. */
export const rolesWith = (permission: Permission): Role[] =>
  ROLES.filter((role) => roleMay(role, permission));

/** Whether a holder may do it with something at all, be it in one market. */
export function may(holder: Holder, permission: Permission): boolean {
  const { action, resource } = partsOf(permission);
  return abilityOf(holder).can(action, resource);
}

/** Whether a holder may do it with what is there. */
export function mayIn(holder: Holder, permission: Permission, { townCode, marketCode }: Place): boolean {
  const { action, resource } = partsOf(permission);
  return abilityOf(holder).can(action, subject(resource, { townCode, marketCode }));
}

/** Whether a holder may do it with what is of these towns together, each as a whole; null for the whole city. */
export const mayInAll = (
  holder: Holder,
  permission: Permission,
  townCodes: readonly string[] | null,
): boolean => (townCodes ?? [null]).every((townCode) => mayIn(holder, permission, wholeTown(townCode)));
