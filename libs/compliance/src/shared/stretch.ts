/** A part of a list that may be long: the first `limit` after one, or from the beginning. */
export interface Stretch<Place> {
  readonly after: Place | null;
  readonly limit: number;
}
