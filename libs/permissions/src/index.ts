export {
  abilityOf,
  may,
  mayIn,
  mayInAll,
  roleMay,
  rolesWith,
  rulesOf,
  type Ability,
  type OfATown,
} from './ability.js';
export { DUTIES, dutyOf, type Duty } from './duties.js';
export { GRANTS } from './grants.js';
export { extentOf, partsOf, PERMISSIONS, type Extent, type Permission, type Resource } from './resources.js';
export { OWNER, ROLES, TOWNS_OF_ROLE, type Holder, type Role, type TownsOfRole } from './roles.js';
export { FEWEST_SHOWN, seesSmallCounts } from './small-counts.js';
