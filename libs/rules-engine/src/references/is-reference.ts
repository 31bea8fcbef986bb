import type { FactReference } from '../rule-document.js';

/** Whether a value of a condition or an argument names a fact instead of being a literal. */
export const isReference = (value: unknown): value is FactReference =>
  typeof value === 'object' && value !== null && 'fact' in value;
