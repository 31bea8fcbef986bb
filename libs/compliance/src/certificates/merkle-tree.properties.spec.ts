import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { inclusionProof, leafHash, MerkleRoot, rootByProof } from './merkle-tree.js';

const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definition of RFC 9162, section 2.1.1, to the letter. */
function definedRoot(data: readonly string[]): Buffer {
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.of(0), Buffer.from(data[0] ?? ''));
  let k = 1;
  while (2 * k < data.length) k *= 2;
  return sha256(Buffer.of(1), definedRoot(data.slice(0, k)), definedRoot(data.slice(k)));
}

const hashesOf = (data: readonly string[]): Uint8Array[] => data.map(leafHash);
const rootOf = (data: readonly string[]): Uint8Array => {
  const tree = new MerkleRoot();
  for (const hash of hashesOf(data)) tree.add(hash);
  return tree.root();
};
const hex = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('hex');
const someData = fc.array(fc.string(), { minLength: 1, maxLength: 70 });
const oneOfSome = someData.chain((data) => fc.tuple(fc.constant(data), fc.nat(data.length - 1)));

describe('the Merkle tree', () => {
  it('has the roots of certificate transparency', () => {
    // Of the reference implementation's test data.
    expect(hex(rootOf([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(rootOf(['']))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('has the root that the standard defines, however many leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), (data) => {
        expect(hex(rootOf(data))).toBe(hex(definedRoot(data)));
      }),
    );
  });

  it('proves each of its leaves', () => {
    fc.assert(
      fc.property(oneOfSome, ([data, index]) => {
        const leaves = hashesOf(data);
        const proof = inclusionProof(leaves, index);
        expect(hex(rootByProof(leaves[index]!, index, data.length, proof))).toBe(hex(rootOf(data)));
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(data.length)));
      }),
    );
  });

  it('proves nothing else: not another leaf, place or size, nor with a proof that was touched', () => {
    fc.assert(
      fc.property(oneOfSome, fc.nat(), fc.nat({ max: 80 }), ([data, index], any, otherSize) => {
        const leaves = hashesOf(data);
        const root = hex(rootOf(data));
        const proof = inclusionProof(leaves, index);
        const leaf = leaves[index]!;
        expect(hex(rootByProof(leafHash(`${data[index]!}!`), index, data.length, proof))).not.toBe(root);
        const place = any % data.length;
        if (data[place] !== data[index]) {
          expect(hex(rootByProof(leaf, place, data.length, proof))).not.toBe(root);
        }
        expect(rootByProof(leaf, index, data.length, [...proof, leaf])).not.toEqual(rootOf(data));
        expect(rootByProof(leaf, index, data.length, proof.slice(1))).not.toEqual(
          proof.length > 0 ? rootOf(data) : null,
        );
        if (otherSize <= index) expect(rootByProof(leaf, index, otherSize, proof)).toBeNull();
      }),
    );
  });

  it('knows no leaf that is not there', () => {
    expect(() => inclusionProof(hashesOf(['a']), 1)).toThrow(RangeError);
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
    expect(rootByProof(leafHash('a'), -1, 1, [])).toBeNull();
  });
});
