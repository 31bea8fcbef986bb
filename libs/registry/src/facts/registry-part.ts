import type { Member } from '../records.js';

/** Members of organizations of one town that are not among the records. */
export interface MemberTally extends Pick<Member, 'leftOn'> {
  readonly townCode: string;
  readonly number: number;
}

/**
 * Of which records, by their codes, a part of a registry holds all that is looked up by them. Of any other it holds the
 * record itself, or nothing.
 */
export interface WholeRecords {
  /** With their markets, organizations, branches and ledgers, and the branches that touch these markets. */
  readonly towns: ReadonlySet<string>;
  /** With their organizations, organizers, evidence and links, and the branches that touch them. */
  readonly markets: ReadonlySet<string>;
  /** With their members and the branches that cover them. */
  readonly organizations: ReadonlySet<string>;
  /** Those of which at least the members are there. */
  readonly membersOf: ReadonlySet<string>;
  /** With their rosters and activities. */
  readonly branches: ReadonlySet<string>;
  /** With the markets that name them. */
  readonly instructors: ReadonlySet<string>;
}

/** What there is to know about records that are not all of a registry. */
export interface RegistryPart {
  readonly whole: WholeRecords;
  /** Of the organizations of whole towns whose members are not there. */
  readonly memberTallies: readonly MemberTally[];
}

const NONE: ReadonlySet<string> = new Set();

/** The records alone, and nothing that belongs to them. */
export const RECORDS_ALONE: RegistryPart = {
  whole: {
    ...{
      towns: NONE,
      markets: NONE,
      organizations: NONE,
      membersOf: NONE,
      branches: NONE,
      instructors: NONE,
    },
  },
  memberTallies: [],
};
