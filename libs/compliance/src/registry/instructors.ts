/** Who looks after markets, and after the markets of towns. Codes of active instructors, sorted. */
export interface Instructors {
  readonly ofMarkets: ReadonlyMap<string, readonly string[]>;
  readonly ofTowns: ReadonlyMap<string, readonly string[]>;
}
