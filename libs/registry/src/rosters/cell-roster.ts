import type { Organization, OrganizationKind } from '../records.js';

/** All in which organizations of one cell can differ when nobody names them: see `isPlain`. */
export interface OrganizationProfile {
  readonly kind: OrganizationKind;
  readonly status: NonNullable<Organization['status']>;
}

export interface ProfileTally extends OrganizationProfile {
  readonly number: number;
}

/** Where an organization is at home: its market, or its town when it has no market. */
export interface RosterPlace {
  readonly type: 'market' | 'town';
  readonly code: string;
  /** The town of the market, or the town itself. */
  readonly townCode: string;
}

/** The organizations of one market or town in short: the named ones by their codes, the plain ones counted. */
export interface CellRoster {
  readonly place: RosterPlace;
  /** Plain organizations by profile, in the order of kind and status; no profile without any. */
  readonly tally: readonly ProfileTally[];
  /** The codes of the other organizations of the place, sorted. */
  readonly namedCodes: readonly string[];
  /** Of a town: its organizations in markets of other towns, sorted. They are named where they are at home. */
  readonly strayCodes: readonly string[];
  /** Under which the codes of the plain organizations are kept: `rosterText`. */
  readonly digest: string;
}

/**
 * An organization is plain when no member, current or not, belongs to it, no branch covers it or is hosted by it,
 * its status is known, and it lies in the town of its market. What the facts of such an organization look at is its
 * kind, its status and its market, so that all of one profile and place have the same verdicts.
 */
export const isPlain = (
  organization: Pick<Organization, 'status' | 'townCode'>,
  { townCode }: RosterPlace,
  isMentioned: boolean,
): boolean => !isMentioned && organization.status !== null && organization.townCode === townCode;

type Listed = Pick<Organization, 'code' | 'kind' | 'status'>;

const profileKey = ({ kind, status }: Pick<Organization, 'kind' | 'status'>): string => `${kind}/${status}`;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byProfile(plain: readonly Listed[]): (OrganizationProfile & { readonly codes: string[] })[] {
  const profiles = new Map<string, OrganizationProfile & { readonly codes: string[] }>();
  for (const { code, kind, status } of plain) {
    if (status === null) throw new RangeError(`The organization '${code}' has no status: it is not plain.`);
    const key = profileKey({ kind, status });
    const known = profiles.get(key);
    if (known) known.codes.push(code);
    else profiles.set(key, { kind, status, codes: [code] });
  }
  return [...profiles.entries()].sort(([a], [b]) => byText(a, b)).map(([, profile]) => profile);
}

export const tallyOf = (plain: readonly Listed[]): ProfileTally[] =>
  byProfile(plain).map(({ kind, status, codes }) => ({ kind, status, number: codes.length }));

/** Which plain organizations there are, by profile: the same organizations, in whatever order, give the same text. */
export const rosterText = (plain: readonly Listed[]): string =>
  JSON.stringify(byProfile(plain).map(({ kind, status, codes }) => [kind, status, codes.sort(byText)]));

/** The codes of a roster's text, by profile, sorted. */
export function rosterCodes(text: string): (OrganizationProfile & { readonly codes: readonly string[] })[] {
  const profiles = JSON.parse(text) as [
    OrganizationProfile['kind'],
    OrganizationProfile['status'],
    readonly string[],
  ][];
  return profiles.map(([kind, status, codes]) => ({ kind, status, codes }));
}
