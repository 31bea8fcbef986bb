/** A count of which only bounds are known; `hi: null` is no upper bound. */
export interface IntervalView {
  readonly lo: number;
  readonly hi: number | null;
}
/** What a fact was found to be; null is unknown. */
export type FactValueView = boolean | number | string | readonly string[] | IntervalView | null;
