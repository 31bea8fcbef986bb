export { abilityOf, may, mayIn, roleMay, rolesWith, rulesOf, type Ability, type OfATown } from './ability.js';
export { GRANTS } from './grants.js';
export { extentOf, partsOf, PERMISSIONS, type Extent, type Permission, type Resource } from './resources.js';
export { OWNER, ROLES, TOWNS_OF_ROLE, type Holder, type Role, type TownsOfRole } from './roles.js';
