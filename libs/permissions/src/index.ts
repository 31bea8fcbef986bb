export { abilityOf, may, mayIn, mayInAll, roleMay, rolesWith, rulesOf, type Ability } from './ability.js';
export { DUTIES, dutyOf, type Duty } from './duties.js';
export { GRANTS } from './grants.js';
export { extentOf, partsOf, PERMISSIONS, type Extent, type Permission, type Resource } from './resources.js';
export {
  EVERYWHERE,
  mayNameMarkets,
  OWNER,
  ROLES,
  TOWNS_OF_ROLE,
  wholeTown,
  type Holder,
  type Place,
  type Role,
  type Scope,
  type TownsOfRole,
} from './roles.js';
export { FEWEST_SHOWN, seesSmallCounts } from './small-counts.js';
