/**
 * The registry's records in canonical form: every field present, `null` where nothing is recorded, `[]` for an
 * empty list. Field names, meanings and which nulls mean "none" rather than "unknown" are those of the
 * interchange format `registry-snapshot/1`. Dates are `YYYY-MM-DD`, coordinates WGS 84 degrees.
 */
export const MARKET_STATUSES = ['preparing', 'open', 'suspended', 'closed'] as const;
export const ORGANIZATION_KINDS = [
  'enterprise',
  'individual-business',
  'market-company',
  'trust-company',
  'association',
] as const;
export const ORGANIZATION_STATUSES = ['open', 'closed'] as const;
export const MEMBER_STATUSES = ['full', 'probationary'] as const;
export const RELATIONS = ['transferred', 'elsewhere'] as const;
export const FORMATIONS = ['standalone', 'joint', 'affiliated', 'floating', 'temporary'] as const;
export const BRANCH_STATUSES = ['preparing', 'active', 'dissolved'] as const;
export const SUB_BRANCHES = ['agency', 'small-business', 'association'] as const;
export const INSTRUCTOR_SOURCES = ['civil-servant', 'retired-cadre', 'community-cadre'] as const;
export const APPOINTMENTS = ['invited', 'appointed'] as const;
export const STANDARDS = [
  'activity-room',
  'management-system',
  'ledger-set',
  'publicity-platform',
  'exhibition-corridor',
] as const;
export const LEDGER_KINDS = ['operators', 'members', 'branches'] as const;
export const ACTIVITY_KINDS = [
  'general-meeting',
  'committee-meeting',
  'group-meeting',
  'party-class',
  'theme-day',
  'org-life-meeting',
  'member-review',
  'heart-talk',
  'quarterly-theme',
] as const;
export const CARRIERS = ['integrity-shop', 'no-counterfeit-pledge', 'service-star'] as const;

type OneOf<T extends readonly string[]> = T[number];
export type Formation = OneOf<typeof FORMATIONS>;
export type OrganizationKind = OneOf<typeof ORGANIZATION_KINDS>;
export type Standard = OneOf<typeof STANDARDS>;

export interface GeneralBranch {
  code: string;
  establishedOn: string | null;
  subBranches: OneOf<typeof SUB_BRANCHES>[];
}
export interface Town {
  code: string;
  name: string | null;
  lon: number | null;
  lat: number | null;
  generalBranch: GeneralBranch | null;
}
export interface Market {
  code: string;
  name: string | null;
  townCode: string;
  category: string | null;
  lon: number | null;
  lat: number | null;
  status: OneOf<typeof MARKET_STATUSES> | null;
  openedOn: string | null;
  closedOn: string | null;
  operatorCount: number | null;
  workerCount: number | null;
  surveyedOperatorCount: number | null;
  demonstrationCandidate: boolean | null;
  instructorCodes: string[];
}
export interface Organization {
  code: string;
  name: string | null;
  kind: OrganizationKind;
  marketCode: string | null;
  townCode: string;
  industry: string | null;
  lon: number | null;
  lat: number | null;
  status: OneOf<typeof ORGANIZATION_STATUSES> | null;
  openedOn: string | null;
  closedOn: string | null;
}
export interface Member {
  code: string;
  status: OneOf<typeof MEMBER_STATUSES> | null;
  organizationCode: string;
  relation: OneOf<typeof RELATIONS> | null;
  relationSince: string | null;
  branchCode: string | null;
  joinedOn: string | null;
  firstVerifiedOn: string | null;
  verifiedOn: string | null;
  awaySince: string | null;
  leftOn: string | null;
}
/** All fields null is the same as no committee. */
export interface Committee {
  size: number | null;
  deputies: number | null;
  electedOn: string | null;
  termYears: number | null;
  extensionApprovedTo: string | null;
}
/** All fields null is the same as no secretary. */
export interface Secretary {
  since: string | null;
  partyYears: number | null;
  trainedOn: string | null;
}
export interface Branch {
  code: string;
  name: string | null;
  townCode: string;
  marketCode: string | null;
  formation: Formation;
  unitCodes: string[];
  hostCode: string | null;
  superiorCode: string | null;
  guidanceCode: string | null;
  status: OneOf<typeof BRANCH_STATUSES> | null;
  appliedOn: string | null;
  approvedOn: string | null;
  electedOn: string | null;
  filedOn: string | null;
  establishedOn: string | null;
  dissolvedOn: string | null;
  committee: Committee;
  secretary: Secretary;
}
export interface Instructor {
  code: string;
  source: OneOf<typeof INSTRUCTOR_SOURCES> | null;
  appointment: OneOf<typeof APPOINTMENTS> | null;
  active: boolean | null;
}
export interface Organizer {
  code: string;
  marketCode: string;
  from: string | null;
  to: string | null;
}
export type AttributeValue = boolean | number | string | string[];
export interface EvidenceItem {
  code: string;
  marketCode: string;
  standard: Standard;
  reviewedOn: string | null;
  /** Only known attributes are kept; an absent attribute is unknown. */
  attributes: Record<string, AttributeValue>;
}
export interface Ledger {
  code: string;
  townCode: string;
  kind: OneOf<typeof LEDGER_KINDS>;
  updatedOn: string | null;
  total: number | null;
}
export interface Activity {
  code: string;
  branchCode: string;
  kind: OneOf<typeof ACTIVITY_KINDS>;
  heldOn: string | null;
  theme: string | null;
  carriers: OneOf<typeof CARRIERS>[];
}
export interface MarketLink {
  marketCode: string;
  consumerRightsStation: boolean | null;
  /** Share of operators that signed the pledge, 0 to 1. */
  pledgeSignedShare: number | null;
  creditFiles: boolean | null;
  propagandist: boolean | null;
  coordinator: boolean | null;
  monitor: boolean | null;
}

/** The eleven lists of a snapshot, by the name they have in the interchange format. */
export interface RegistryRecords {
  towns: Town[];
  markets: Market[];
  organizations: Organization[];
  members: Member[];
  branches: Branch[];
  instructors: Instructor[];
  organizers: Organizer[];
  evidence: EvidenceItem[];
  ledgers: Ledger[];
  activities: Activity[];
  marketLinks: MarketLink[];
}
export type ListName = keyof RegistryRecords;
export type RecordOf<L extends ListName> = RegistryRecords[L][number];

/** In the order in which lists refer to one another: a list only points at earlier ones, or at branches. */
export const LIST_NAMES: readonly ListName[] = [
  'towns',
  'instructors',
  'markets',
  'organizations',
  'branches',
  'members',
  'organizers',
  'evidence',
  'ledgers',
  'activities',
  'marketLinks',
];

export interface RegistrySnapshot extends RegistryRecords {
  asOf: string;
  city: { code: string; name: string | null };
}

export const emptyRecords = (): RegistryRecords => ({
  towns: [],
  markets: [],
  organizations: [],
  members: [],
  branches: [],
  instructors: [],
  organizers: [],
  evidence: [],
  ledgers: [],
  activities: [],
  marketLinks: [],
});

/** The key of a record within its list: `code`, or `marketCode` for market links (at most one row a market). */
export function recordKey<L extends ListName>(list: L, record: RecordOf<L>): string {
  return list === 'marketLinks' ? (record as MarketLink).marketCode : (record as { code: string }).code;
}
