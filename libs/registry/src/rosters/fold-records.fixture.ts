import type { Organization, RegistryRecords } from '../records.js';
import { isPlain, rosterText, tallyOf, type CellRoster, type RosterPlace } from './cell-roster.js';

export interface Folded {
  readonly records: RegistryRecords;
  readonly rosters: readonly CellRoster[];
  /** The organizations that are no longer among the records, with the place that counts them. */
  readonly plain: readonly { readonly organization: Organization; readonly place: RosterPlace }[];
}

/** The records with the plain organizations of every market and town counted by rosters. */
export function foldRecords(records: RegistryRecords): Folded {
  const mentioned = new Set<string | null>([
    ...records.members.map(({ organizationCode }) => organizationCode),
    ...records.branches.flatMap(({ unitCodes, hostCode }) => [...unitCodes, hostCode]),
  ]);
  const places: RosterPlace[] = [
    ...records.markets.map(({ code, townCode }): RosterPlace => ({ type: 'market', code, townCode })),
    ...records.towns.map(({ code }): RosterPlace => ({ type: 'town', code, townCode: code })),
  ];
  const isAt = ({ type, code }: RosterPlace, { marketCode, townCode }: Organization): boolean =>
    type === 'market' ? marketCode === code : marketCode === null && townCode === code;
  const folded = places.map((place) => {
    const here = records.organizations.filter((each) => isAt(place, each));
    const plain = here.filter((each) => isPlain(each, place, mentioned.has(each.code)));
    return { place, here, plain };
  });
  const counted = new Set(folded.flatMap(({ plain }) => plain.map(({ code }) => code)));
  return {
    records: { ...records, organizations: records.organizations.filter(({ code }) => !counted.has(code)) },
    rosters: folded.map(({ place, here, plain }) => ({
      place,
      tally: tallyOf(plain),
      namedCodes: here.map(({ code }) => code).filter((code) => !counted.has(code)),
      strayCodes: [],
      digest: rosterText(plain),
    })),
    plain: folded.flatMap(({ place, plain }) => plain.map((organization) => ({ organization, place }))),
  };
}
