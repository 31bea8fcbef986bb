import type { Condition } from '../../rule-document.js';
import { and, type Formula, or } from './formula.js';
import { leafFormula, type LeafContext } from './leaf-formula.js';

/** A condition with what must hold for it to be true, and for it to be false. */
export interface JudgedCondition {
  readonly pointer: string;
  readonly holds: Formula;
  readonly fails: Formula;
  readonly parts: readonly JudgedCondition[];
}

export function judgedCondition(node: Condition, pointer: string, context: LeafContext): JudgedCondition {
  if ('not' in node) {
    const part = judgedCondition(node.not, `${pointer}/not`, context);
    return { pointer, holds: part.fails, fails: part.holds, parts: [part] };
  }
  if (!('all' in node) && !('any' in node)) {
    const [holds, fails] = [leafFormula(node, true, context), leafFormula(node, false, context)];
    return { pointer, holds, fails, parts: [] };
  }
  const [key, nodes] = 'all' in node ? (['all', node.all] as const) : (['any', node.any] as const);
  const parts = nodes.map((part, index) => judgedCondition(part, `${pointer}/${key}/${index}`, context));
  const holds = parts.map((part) => part.holds);
  const fails = parts.map((part) => part.fails);
  return key === 'all'
    ? { pointer, holds: and(holds), fails: or(fails), parts }
    : { pointer, holds: or(holds), fails: and(fails), parts };
}
