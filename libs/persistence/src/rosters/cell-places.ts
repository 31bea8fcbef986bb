import type { RosterPlace } from '@hongzhu/registry';

/** Markets and towns, by their codes, sorted. */
export interface PlaceCodes {
  readonly marketCodes: readonly string[];
  readonly townCodes: readonly string[];
}

export const placeKey = ({ type, code }: Pick<RosterPlace, 'type' | 'code'>): string => `${type}/${code}`;
