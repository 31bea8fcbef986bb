import type { Place, Scope } from '@hongzhu/permissions';

/** What a list is asked for beside its filter, so that nobody forgets it. */
export interface Within {
  /** Where the account works that may see something of it. */
  readonly within: Scope;
}

/** Where an account works, and nothing else of it. */
export const scopeOf = ({ towns, markets }: Scope): Scope => ({ towns, markets });

/** The same, each list in order, so that equal ones are equal; null stays null. */
export const inOrder = ({ towns, markets }: Scope): Scope => ({
  towns: towns === null ? null : [...towns].sort(),
  markets: markets === null ? null : [...markets].sort(),
});

/** The towns of which an account may see what is of the whole town: none, where its markets are named. Null for all. */
export const wholeTownsOf = ({ towns, markets }: Scope): readonly string[] | null =>
  markets === null ? towns : [];

/** A market, and what belongs to it. */
export const placeOfMarket = ({ code, townCode }: { code: string; townCode: string }): Place => ({
  townCode,
  marketCode: code,
});
