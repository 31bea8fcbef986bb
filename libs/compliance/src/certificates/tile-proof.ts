import { HongzhuError } from '../shared/hongzhu-error.js';
import { hashesOf, type CertificateTile, type TileHead } from './certificate-tile.js';
import { inclusionProof } from './merkle-tree.js';
import { base64url, bytesOf } from './tile-builder.js';

/**
 * The hashes that lead from the leaf at place `at` of a tile up to the root, the lowest first, in base64url. A tile is
 * a complete subtree, but for the last one, so that the way through it goes on in the tree over the tiles. Throws
 * `tile_missing` when a tile is not kept.
 */
export function tileProof(heads: readonly TileHead[], tile: CertificateTile, at: number): string[] {
  if (heads[tile.number]?.number !== tile.number) {
    throw new HongzhuError('tile_missing', `A tile up to number ${tile.number} is not kept.`);
  }
  const tiles = heads.map(({ hash }) => bytesOf(hash));
  return [...inclusionProof(hashesOf(tile), at), ...inclusionProof(tiles, tile.number)].map(base64url);
}
