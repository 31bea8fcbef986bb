import type { OrganizationProfile } from '@hongzhu/registry';
import type { SubjectType } from '@hongzhu/rules-engine';

/** A letter for each rule of a subject's type, in the order of the legend, and what letters can't say. */
export interface Letters {
  readonly o: string;
  /** Missing fields by the position of the letter. */
  readonly m?: Readonly<Record<string, readonly string[]>>;
  /** Ends of graces by the position of the letter. */
  readonly g?: Readonly<Record<string, string>>;
}
export type EncodedSubject = readonly [type: SubjectType, code: string, letters: Letters];
export type EncodedProfile = readonly [
  kind: OrganizationProfile['kind'],
  status: OrganizationProfile['status'],
  number: number,
  letters: Letters,
];

/** The verdicts of a cell as JSON: of subjects by type and code, of plain organizations by profile. */
export interface EncodedLedger {
  readonly s: readonly EncodedSubject[];
  readonly p?: readonly EncodedProfile[];
}

/** Codes are ASCII, so that `<` is the order of code points. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
