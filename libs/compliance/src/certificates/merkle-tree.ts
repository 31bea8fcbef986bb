import { createHash } from 'node:crypto';
import { textDigest } from '../shared/text-digest.js';

/**
 * The Merkle tree of RFC 9162 (section 2.1) over SHA-256. Leaves and nodes are hashed under different prefixes, so
 * that neither can pass for the other.
 */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (data: string | Uint8Array): Uint8Array =>
  createHash('sha256').update(LEAF).update(data).digest();
/** The same of a text in UTF-8, in base64url. */
export const leafDigest = (text: string): string => textDigest(`\0${text}`);
const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** The root over leaf hashes that come one by one; it holds no more than one hash for each doubling of their number. */
export class MerkleRoot {
  /** Roots of complete subtrees, the largest first. */
  private readonly subtrees: { readonly leaves: number; readonly hash: Uint8Array }[] = [];
  private count = 0;

  get leaves(): number {
    return this.count;
  }

  add(leaf: Uint8Array): void {
    this.count += 1;
    let tree = { leaves: 1, hash: leaf };
    for (let left = this.subtrees.at(-1); left?.leaves === tree.leaves; left = this.subtrees.at(-1)) {
      this.subtrees.pop();
      tree = { leaves: 2 * tree.leaves, hash: nodeHash(left.hash, tree.hash) };
    }
    this.subtrees.push(tree);
  }

  /** The root over what was added so far; of nothing, the hash of nothing. */
  root(): Uint8Array {
    const hashes = this.subtrees.map(({ hash }) => hash).reverse();
    return hashes.length === 0
      ? createHash('sha256').digest()
      : hashes.reduce((right, left) => nodeHash(left, right));
  }
}

/** The largest power of two that is less than `size`. */
const split = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);

function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const tree = new MerkleRoot();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

/** The hashes that lead from the leaf at `index` up to the root, the lowest first. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`There is no leaf ${index}.`);
  if (leaves.length === 1) return [];
  const middle = split(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return index < middle
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - middle), rootOf(left)];
}

/** The root that a tree of `size` leaves has if `proof` is the proof of this leaf; null if it is none of any tree. */
export function rootByProof(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Uint8Array | null {
  if (!(index >= 0 && index < size)) return null;
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (sibling === undefined) return null;
  const middle = split(size);
  const rest = proof.slice(0, -1);
  if (index < middle) {
    const left = rootByProof(leaf, index, middle, rest);
    return left && nodeHash(left, sibling);
  }
  const right = rootByProof(leaf, index - middle, size - middle, rest);
  return right && nodeHash(sibling, right);
}
