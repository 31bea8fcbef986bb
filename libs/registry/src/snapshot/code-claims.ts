import type { ListName } from '../records.js';
import type { CodeSpace } from './field.js';
import { isObject } from './read-fields.js';
import type { SnapshotRow } from './snapshot-row.js';

/** A code that a row brings into the registry. */
export interface CodeClaim {
  readonly space: CodeSpace;
  readonly code: string;
  /** Pointer to the code, relative to the row. */
  readonly pointer: string;
}

/** The codes a row claims, as far as they could be read: its own, and that of a town's general branch. */
export function codeClaims({ list, readable }: Pick<SnapshotRow, 'list' | 'readable'>): CodeClaim[] {
  const claims: CodeClaim[] = [];
  const key = list === 'marketLinks' ? 'marketCode' : 'code';
  const code = readable[key];
  if (typeof code === 'string') claims.push({ space: list, code, pointer: `/${key}` });
  const generalBranch = list === 'towns' ? readable['generalBranch'] : undefined;
  if (isObject(generalBranch) && typeof generalBranch['code'] === 'string') {
    claims.push({ space: 'generalBranches', code: generalBranch['code'], pointer: '/generalBranch/code' });
  }
  return claims;
}

/** The list within which a code is unique: general branches and branches share one. */
export const uniqueWithin = (space: CodeSpace): ListName =>
  space === 'generalBranches' ? 'branches' : space;

/** The codes that some rows claim, by what they name. */
export class CodeIndex {
  private readonly codes = new Map<CodeSpace, Set<string>>();

  constructor(rows: Iterable<SnapshotRow>) {
    for (const row of rows) {
      for (const { space, code } of codeClaims(row)) {
        const codes = this.codes.get(space) ?? new Set();
        this.codes.set(space, codes.add(code));
      }
    }
  }

  has(spaces: readonly CodeSpace[], code: string): boolean {
    return spaces.some((space) => this.codes.get(space)?.has(code));
  }
}
