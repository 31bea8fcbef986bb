import { LEAVES_PER_TILE, type CertificateTile, type LeafPlace } from './certificate-tile.js';
import { MerkleRoot } from './merkle-tree.js';

export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64url');

/** Cuts leaves, as they come in their order, into tiles; holds one tile, and a hash for each doubling of the tree. */
export class TileBuilder {
  private readonly tree = new MerkleRoot();
  private hashes: Uint8Array[] = [];
  private subtree = new MerkleRoot();
  private first: LeafPlace | null = null;
  private number = 0;

  constructor(
    private readonly sweepId: string,
    private readonly leavesPerTile = LEAVES_PER_TILE,
  ) {}

  /** Takes the next leaf; answers the tile that it fills, if it does. */
  add(place: LeafPlace, hash: Uint8Array): CertificateTile | null {
    this.first ??= place;
    this.hashes.push(hash);
    this.subtree.add(hash);
    this.tree.add(hash);
    return this.hashes.length === this.leavesPerTile ? this.close() : null;
  }

  /** Answers the last tile, if any leaf is left. */
  close(): CertificateTile | null {
    if (this.first === null) return null;
    const tile = {
      sweepId: this.sweepId,
      number: this.number++,
      first: this.first,
      hash: base64url(this.subtree.root()),
      leaves: Buffer.concat(this.hashes),
    };
    this.first = null;
    this.hashes = [];
    this.subtree = new MerkleRoot();
    return tile;
  }

  get leaves(): number {
    return this.tree.leaves;
  }

  /** The root over all leaves taken so far. */
  root(): string {
    return base64url(this.tree.root());
  }
}
