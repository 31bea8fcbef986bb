import type { FactValue } from '../fact-value.js';

/** A comparison as json-rules-engine made it; `holds` is null where it did not look at it. */
export interface ReferenceLeaf {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly params?: unknown;
  readonly operator: string;
  readonly value: FactValue;
  readonly threshold: FactValue;
  readonly holds: boolean | null;
}

export interface ReferenceGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly holds: boolean | null;
  readonly children: readonly ReferenceTrace[];
}

/** What json-rules-engine said of each part of a condition. */
export type ReferenceTrace = ReferenceLeaf | ReferenceGroup;

/** A condition as json-rules-engine leaves it after a run: its groups and comparisons with what became of them. */
type RunCondition = { readonly result?: boolean } & (
  | { readonly all: readonly RunCondition[] }
  | { readonly any: readonly RunCondition[] }
  | { readonly not: RunCondition }
  | RunLeaf
);

interface RunLeaf {
  readonly fact: string;
  readonly params?: unknown;
  readonly operator: string;
  readonly factResult?: FactValue;
  readonly valueResult?: FactValue;
}

/** The results in json-rules-engine's own condition tree, whose types do not say what is in it. */
export function referenceTrace(condition: unknown): ReferenceTrace {
  const node = condition as RunCondition;
  const holds = node.result ?? null;
  if ('all' in node) return { kind: 'all', holds, children: node.all.map(referenceTrace) };
  if ('any' in node) return { kind: 'any', holds, children: node.any.map(referenceTrace) };
  if ('not' in node) return { kind: 'not', holds, children: [referenceTrace(node.not)] };
  return {
    kind: 'leaf',
    fact: node.fact,
    ...(node.params !== undefined && { params: node.params }),
    operator: node.operator,
    value: node.factResult ?? null,
    threshold: node.valueResult ?? null,
    holds,
  };
}
