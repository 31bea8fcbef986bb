import type { CompiledLeaf, Operand } from '../compile/compiled-rule.js';

/** Equal for leaves of one program that have the same truth whatever the facts. */
export const leafKey = ({ operator, value, threshold }: CompiledLeaf): string =>
  JSON.stringify([operator.name, operandKey(value), operandKey(threshold)]);

/** A fact by its request, else what is constant; in place of a constant, the date of the evaluation has none. */
const operandKey = ({ request, constant }: Operand): unknown => request?.index ?? [constant];
