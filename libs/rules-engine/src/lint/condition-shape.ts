import { below, type Finding } from './problem.js';
import { shown } from './shown.js';

export const MAX_DEPTH = 10;
export const MAX_LEAVES = 200;
const GROUPS = ['all', 'any', 'not'] as const;
const LEAF_KEYS = ['fact', 'params', 'operator', 'value'];
const NAMED = 'condition';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What json-rules-engine would take in silence and misread; the rest of the form is the schema's business. */
export function conditionShape(schema: 'rule' | 'ruleSet', json: unknown): Finding[] {
  if (!isObject(json)) return [];
  const trees = schema === 'rule' ? pick(json, '', ['applicability', 'requirement']) : namedTrees(json);
  const leaves = trees.reduce((sum, { node }) => sum + leafCount(node), 0);
  if (leaves > MAX_LEAVES) return [tooMany('', leaves)];
  return trees.flatMap(({ node, pointer }) => nodeShape(node, pointer, 1));
}

function pick(json: Json, pointer: string, keys: readonly string[]): { node: unknown; pointer: string }[] {
  return keys
    .filter((key) => Object.hasOwn(json, key))
    .map((key) => ({ node: json[key], pointer: below(pointer, key) }));
}

const namedTrees = ({ conditions }: Json): { node: unknown; pointer: string }[] =>
  isObject(conditions) ? pick(conditions, '/conditions', Object.keys(conditions)) : [];

function nodeShape(node: unknown, pointer: string, depth: number): Finding[] {
  if (depth > MAX_DEPTH) return [tooDeep(pointer)];
  if (!isObject(node)) return [];
  const keys = Object.keys(node);
  const groups = GROUPS.filter((key) => keys.includes(key));
  const isNamed = keys.includes(NAMED);
  const isLeaf = keys.some((key) => LEAF_KEYS.includes(key));
  if (groups.length + Number(isNamed) + Number(isLeaf) > 1) return [twoKeys(pointer, keys)];
  const allowed: readonly string[] = groups.length === 1 ? groups : isNamed ? [NAMED] : LEAF_KEYS;
  const extra = keys.filter((key) => !allowed.includes(key)).map((key) => extraKey(pointer, key));
  const inside = groups.flatMap((key) => groupShape(node[key], below(pointer, key), key, depth));
  return [...extra, ...inside, ...listShape(node['value'], below(pointer, 'value'))];
}

function groupShape(parts: unknown, pointer: string, key: 'all' | 'any' | 'not', depth: number): Finding[] {
  if (key === 'not') return nodeShape(parts, pointer, depth + 1);
  if (!Array.isArray(parts)) return [];
  if (parts.length > 0)
    return parts.flatMap((part, index) => nodeShape(part, below(pointer, index), depth + 1));
  const en = `An empty '${key}' says nothing; give it a condition or remove it.`;
  return [{ pointer, code: 'condition.empty', zh: `“${key}” 为空，没有意义；请补充条件或删除。`, en }];
}

/** A list of words among which there is anything else. */
function listShape(value: unknown, pointer: string): Finding[] {
  if (!Array.isArray(value)) return [];
  const odd = value.findIndex((item) => typeof item !== 'string');
  if (odd === -1) return [];
  const zh = '列表中只能有文字（加引号），不能混入其他类型；请改写或删除这一项。';
  const en = 'A list holds words only, each in quotation marks; rewrite this item or remove it.';
  return [{ pointer: below(pointer, odd), code: 'value.mixed_list', zh, en }];
}

function leafCount(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, part) => sum + leafCount(part), 0);
  if (!isObject(node)) return 0;
  const groups = GROUPS.filter((key) => Object.hasOwn(node, key));
  return groups.length === 0 ? 1 : groups.reduce((sum, key) => sum + leafCount(node[key]), 0);
}

export const tooDeep = (pointer: string): Finding => ({
  pointer,
  code: 'condition.too_deep',
  zh: `条件（连同命名条件的内容）最多嵌套 ${MAX_DEPTH} 层，请展平。`,
  en: `Conditions, named ones written out, nest at most ${MAX_DEPTH} levels deep; flatten this one.`,
});

export const tooMany = (pointer: string, leaves: number): Finding => ({
  pointer,
  code: 'condition.too_many',
  zh: `此处（连同命名条件的内容）含 ${leaves} 个条件，最多 ${MAX_LEAVES} 个，请将一部分改为事实。`,
  en: `There are ${leaves} conditions here, named ones written out; at most ${MAX_LEAVES} are allowed. Move some into a fact.`,
});

const twoKeys = (pointer: string, keys: readonly string[]): Finding => ({
  pointer,
  code: 'condition.two_keys',
  zh: `一个节点只能是 all、any、not、condition 或一个比较，此处同时有 ${shown(keys.join('、'))}；请拆成几个节点。`,
  en: `A node is one of all, any, not, condition or a comparison, but this one has ${shown(keys.join(', '))}; split it.`,
});

const extraKey = (pointer: string, key: string): Finding => ({
  pointer: below(pointer, key),
  code: 'condition.extra_key',
  zh: `条件中不允许 “${shown(key)}”（优先级、路径、名称均不支持）；请删除。`,
  en: `'${shown(key)}' is not allowed in a condition (no priorities, paths or names); remove it.`,
});
