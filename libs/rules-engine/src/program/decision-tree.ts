import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.js';
import { leafKey } from './leaf-key.js';
import { leavesOf } from './leaf-layout.js';
import { inPortions } from './portions.js';

/**
 * How to decide some rules so that what the applicabilities of several begin with is asked once: most rules do not
 * apply to most subjects, and one answer settles many.
 */
export interface DecisionTree {
  /** They are known to apply: only their requirement is left to be asked. */
  readonly applicable: readonly CompiledRule[];
  readonly branches: readonly DecisionBranch[];
}

/** Rules that apply only where a condition holds. */
export interface DecisionBranch {
  readonly condition: CompiledCondition;
  readonly rules: readonly CompiledRule[];
  /** How to go on once the condition holds. Where it is unknown, each rule is to be decided by itself. */
  readonly next: DecisionTree;
}

/**
 * Trees of all rules, to be gone through in this order: first those that ask for no verdict, then those that ask for
 * theirs, and so on. A new tree begins after `most` leaves of applicabilities.
 *
 * @param rules in dependency order
 */
export const decisionTrees = (rules: readonly CompiledRule[], most: number): readonly DecisionTree[] =>
  inLayers(rules)
    .flatMap((layer) => inPortions(layer, ({ applicability }) => leavesOf(applicability).length, most))
    .map((portion) => treeOf(portion.map((rule) => ({ rule, open: conjuncts(rule.applicability) }))));

/** A rule, and what is yet to be asked to know whether it applies: all of it must hold. */
interface Case {
  readonly rule: CompiledRule;
  readonly open: readonly CompiledCondition[];
}

const conjuncts = (condition: CompiledCondition): readonly CompiledCondition[] =>
  condition.kind === 'all' ? condition.children.flatMap(conjuncts) : [condition];

function treeOf(cases: readonly Case[]): DecisionTree {
  const groups = new Map<unknown, { condition: CompiledCondition; cases: Case[] }>();
  for (const { rule, open } of cases) {
    const [condition, ...rest] = open;
    if (condition === undefined) continue;
    const key = condition.kind === 'leaf' ? leafKey(condition) : condition;
    const group = groups.get(key) ?? { condition, cases: [] };
    group.cases.push({ rule, open: rest });
    groups.set(key, group);
  }
  return {
    applicable: cases.filter(({ open }) => open.length === 0).map(({ rule }) => rule),
    branches: [...groups.values()].map(({ condition, cases: alike }) => ({
      condition,
      rules: alike.map(({ rule }) => rule),
      next: treeOf(alike),
    })),
  };
}

function inLayers(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[])[] {
  const layers: CompiledRule[][] = [];
  const layerOf = new Map<CompiledRule, number>();
  for (const rule of rules) {
    const above = [...rule.dependencies.values()].map((asked) => (layerOf.get(asked) ?? 0) + 1);
    const layer = Math.max(0, ...above);
    layerOf.set(rule, layer);
    layers[layer] = [...(layers[layer] ?? []), rule];
  }
  return layers;
}
