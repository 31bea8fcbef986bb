import type { Organization } from '../records.js';
import type { CellRoster, OrganizationProfile, RosterPlace } from './cell-roster.js';

/** The code under which a profile's representative is evaluated; no organization can have it. */
export const representativeCode = (
  { type, code }: RosterPlace,
  { kind, status }: OrganizationProfile,
): string => `${kind}:${status}@${type}/${code}`;

/** An organization that stands for all plain ones of a profile; what no fact of theirs looks at is left unknown. */
const representative = (place: RosterPlace, profile: OrganizationProfile): Organization => ({
  code: representativeCode(place, profile),
  name: null,
  kind: profile.kind,
  marketCode: place.type === 'market' ? place.code : null,
  townCode: place.townCode,
  industry: null,
  lon: null,
  lat: null,
  status: profile.status,
  openedOn: null,
  closedOn: null,
});

export const representatives = ({ place, tally }: CellRoster): Organization[] =>
  tally.map((profile) => representative(place, profile));
