import type { Cell } from '../cells/cell.js';
import { LEAF_ORDER } from './certificate.js';

/** Leaves of one tile: a complete subtree, so that the tree over the tiles is the tree over all leaves. */
export const LEAVES_PER_TILE = 1024;
export const HASH_BYTES = 32;

/** Where a cell stands in the order of the leaves. */
export interface LeafPlace {
  /** Of the cell's type, 0 for markets. */
  readonly rank: number;
  readonly code: string;
}

export const leafPlace = ({ type, code }: Pick<Cell, 'type' | 'code'>): LeafPlace => ({
  rank: LEAF_ORDER.indexOf(type),
  code,
});

export const isBefore = (a: LeafPlace, b: LeafPlace): boolean =>
  a.rank < b.rank || (a.rank === b.rank && a.code < b.code);

/** A stretch of a certificate's leaves, in brief. */
export interface TileHead {
  readonly number: number;
  readonly first: LeafPlace;
  /** The root over its leaves, in base64url. */
  readonly hash: string;
}

/** 1,024 leaves of a certificate, or in the last tile what is left, as they were when it was signed. */
export interface CertificateTile extends TileHead {
  readonly sweepId: string;
  /** The hashes of the leaves, 32 bytes each. */
  readonly leaves: Uint8Array;
}

export function hashesOf({ leaves }: Pick<CertificateTile, 'leaves'>): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < leaves.length; at += HASH_BYTES) hashes.push(leaves.subarray(at, at + HASH_BYTES));
  return hashes;
}

/** The tile in whose stretch the place lies; undefined before the first. */
export const tileAt = <T extends TileHead>(heads: readonly T[], place: LeafPlace): T | undefined =>
  heads.findLast(({ first }) => !isBefore(place, first));
