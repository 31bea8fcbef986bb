import { type Located } from '../references/condition-references.js';
import { namesIn, writtenParts } from '../references/written-condition.js';
import type { RuleSetSource, WrittenCondition, WrittenRuleDocument } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { MAX_DEPTH, MAX_LEAVES, tooDeep, tooMany } from './condition-shape.js';
import { nearestName } from './nearest-name.js';
import { below, type Finding, problemOf } from './problem.js';
import { shown } from './shown.js';

type Conditions = ReadonlyMap<string, WrittenCondition>;

/** How large a condition is once what it names stands in the place of the names. */
interface Extent {
  readonly leaves: number;
  readonly depth: number;
}

/** What keeps the named conditions of a set of well-formed documents from being put in the place of their names. */
export function lintNamedConditions({ ruleSet, rules }: RuleSetSource): LintProblem[] {
  const conditions: Conditions = new Map(Object.entries(ruleSet.conditions ?? {}));
  const named = [...conditions].map(([name, item]) => ({ item, pointer: below('/conditions', name) }));
  const found = [
    ...unknownNames(named, conditions).map((finding) => problemOf(null, finding)),
    ...circularNames(conditions).map((finding) => problemOf(null, finding)),
    ...rules.flatMap((rule) =>
      unknownNames(treesOf(rule), conditions).map((finding) => problemOf(rule.id, finding)),
    ),
  ];
  if (found.length > 0) return found;
  const extentOf = extents(conditions);
  const tooLarge = [
    ...named.flatMap((tree) => sizeFindings([tree], extentOf)).map((finding) => problemOf(null, finding)),
    ...rules.flatMap((rule) =>
      sizeFindings(treesOf(rule), extentOf).map((finding) => problemOf(rule.id, finding)),
    ),
  ];
  return [...tooLarge, ...unusedNames(conditions, rules).map((finding) => problemOf(null, finding))];
}

const treesOf = ({ applicability, requirement }: WrittenRuleDocument): Located<WrittenCondition>[] => [
  ...(applicability ? [{ item: applicability, pointer: '/applicability' }] : []),
  { item: requirement, pointer: '/requirement' },
];

function unknownNames(trees: readonly Located<WrittenCondition>[], conditions: Conditions): Finding[] {
  const references = trees.flatMap(({ item, pointer }) => namesIn(item, pointer));
  return references
    .filter(({ item }) => !conditions.has(item.condition))
    .map(({ item: { condition }, pointer }) => {
      const nearest = nearestName(condition, conditions.keys());
      const zh = `本规则集没有名为 “${shown(condition)}” 的条件${nearest ? `，是否指 “${nearest}”？` : '，请先在 conditions 中写明。'}`;
      const en = `The set has no condition '${shown(condition)}'${nearest ? `; did you mean '${nearest}'?` : '; write it under conditions first.'}`;
      return { pointer: below(pointer, 'condition'), code: 'condition.unknown', zh, en };
    });
}

function circularNames(conditions: Conditions): Finding[] {
  const references = new Map([...conditions].map(([name, node]) => [name, namesOf(node)]));
  const circular = [...references.keys()].filter((name) => reaches(name, name, references));
  return circular.map((name) => {
    const zh = `命名条件 “${name}” 直接或间接引用了自身；请去掉其中一处引用。`;
    const en = `The condition '${name}' refers to itself, maybe by way of others; remove one of the references.`;
    return { pointer: below('/conditions', name), code: 'condition.circular', zh, en };
  });
}

function reaches(from: string, to: string, references: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(references.get(from) ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to) return true;
    if (!seen.has(name)) open.push(...(references.get(name) ?? []));
    seen.add(name);
  }
  return false;
}

const namesOf = (node: WrittenCondition): string[] => namesIn(node, '').map(({ item }) => item.condition);

/** Without writing anything out: ten names can stand for a condition of any size. */
function extents(conditions: Conditions): (node: WrittenCondition) => Extent {
  const known = new Map<string, Extent>();
  const extentOf = (node: WrittenCondition): Extent => {
    if ('condition' in node) return extentOfName(node.condition);
    const parts = writtenParts(node, '').map(({ item }) => extentOf(item));
    if (parts.length === 0) return { leaves: 1, depth: 1 };
    return {
      leaves: parts.reduce((sum, { leaves }) => sum + leaves, 0),
      depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
    };
  };
  const extentOfName = (name: string): Extent => {
    const node = conditions.get(name);
    const extent = known.get(name) ?? (node ? extentOf(node) : { leaves: 1, depth: 1 });
    known.set(name, extent);
    return extent;
  };
  return extentOf;
}

function sizeFindings(
  trees: readonly Located<WrittenCondition>[],
  extentOf: (node: WrittenCondition) => Extent,
): Finding[] {
  const sizes = trees.map(({ item, pointer }) => ({ pointer, ...extentOf(item) }));
  const leaves = sizes.reduce((sum, size) => sum + size.leaves, 0);
  const at = trees.length === 1 ? (trees[0]?.pointer ?? '') : '';
  return [
    ...sizes.filter(({ depth }) => depth > MAX_DEPTH).map(({ pointer }) => tooDeep(pointer)),
    ...(leaves > MAX_LEAVES ? [tooMany(at, leaves)] : []),
  ];
}

function unusedNames(conditions: Conditions, rules: readonly WrittenRuleDocument[]): Finding[] {
  const trees = [...conditions.values(), ...rules.flatMap((rule) => treesOf(rule).map(({ item }) => item))];
  const used = new Set(trees.flatMap(namesOf));
  return [...conditions.keys()]
    .filter((name) => !used.has(name))
    .map((name) => {
      const zh = `命名条件 “${name}” 没有用到；请删除，或在规则中引用。`;
      const en = `No rule uses the condition '${name}'; remove it, or refer to it.`;
      return { pointer: below('/conditions', name), code: 'condition.unused', zh, en };
    });
}
