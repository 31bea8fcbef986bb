import type { Truth } from '../truth.js';

/** The truth of a leaf in two bits: 0 false, 1 true, 2 unknown. */
export type LeafState = number;

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

export const stateOf = (truth: Truth): LeafState => (truth === null ? UNKNOWN : truth ? TRUE : FALSE);
