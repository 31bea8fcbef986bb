export {
  isPlain,
  rosterCodes,
  rosterText,
  tallyOf,
  type CellRoster,
  type OrganizationProfile,
  type ProfileTally,
  type RosterPlace,
} from './cell-roster.js';
export { representativeCode } from './representative.js';
