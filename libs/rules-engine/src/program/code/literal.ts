import type { ConstantValue } from '../../compile/compiled-rule.js';

/** A value of a document as code. JSON is JavaScript; the brackets keep a minus sign from joining what precedes it. */
export const literal = (value: ConstantValue): string => `(${JSON.stringify(value)})`;
