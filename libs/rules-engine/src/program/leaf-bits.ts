import type { LeafState } from './leaf-state.js';

/** Leaves in one 32-bit word. */
const PER_WORD = 16;

/** The 32-bit words that the states of so many leaves take. */
export const wordsFor = (leaves: number): number => Math.ceil(leaves / PER_WORD);

/** Where the state of a leaf lies: leaf n in bits 2(n mod 16) and 2(n mod 16) + 1 of word ⌊n / 16⌋. */
export const wordOfLeaf = (leaf: number): number => Math.floor(leaf / PER_WORD);
export const shiftOfLeaf = (leaf: number): number => 2 * (leaf % PER_WORD);

/** Lays a state over the bits of a leaf, which must be zero. */
export function addLeafState(words: Uint32Array, leaf: number, state: LeafState): void {
  const word = wordOfLeaf(leaf);
  // An element beyond the end of a typed array is not written; the caller's array is too short then.
  if (word >= words.length) throw new RangeError(`The leaf states need more than ${words.length} words.`);
  words[word] = (words[word] ?? 0) | (state << shiftOfLeaf(leaf));
}
