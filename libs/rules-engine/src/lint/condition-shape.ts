import { below, type Finding } from './problem.js';

const MAX_DEPTH = 10;
const MAX_LEAVES = 200;
const GROUPS = ['all', 'any', 'not'] as const;
const LEAF_KEYS = ['fact', 'params', 'operator', 'value'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What json-rules-engine would take in silence and misread; the rest of the form is the schema's business. */
export function conditionShape(json: unknown): Finding[] {
  if (!isObject(json)) return [];
  const trees = (['applicability', 'requirement'] as const).filter((key) => key in json);
  const findings = trees.flatMap((key) => nodeShape(json[key], `/${key}`, 1));
  const leaves = trees.reduce((sum, key) => sum + leafCount(json[key]), 0);
  if (leaves > MAX_LEAVES) {
    const en = `The rule has ${leaves} conditions; at most ${MAX_LEAVES} are allowed. Move some into a fact.`;
    const zh = `规则含 ${leaves} 个条件，最多 ${MAX_LEAVES} 个，请将一部分改为事实。`;
    findings.push({ pointer: '', code: 'condition.too_many', zh, en });
  }
  return findings;
}

function nodeShape(node: unknown, pointer: string, depth: number): Finding[] {
  if (depth > MAX_DEPTH) {
    const en = `Conditions nest at most ${MAX_DEPTH} levels deep; flatten this one.`;
    return [{ pointer, code: 'condition.too_deep', zh: `条件最多嵌套 ${MAX_DEPTH} 层，请展平。`, en }];
  }
  if (!isObject(node)) return [];
  const keys = Object.keys(node);
  const groups = GROUPS.filter((key) => key in node);
  const isLeaf = keys.some((key) => LEAF_KEYS.includes(key));
  if (groups.length > 1 || (groups.length === 1 && isLeaf)) return [twoKeys(pointer, keys)];
  const allowed: readonly string[] = groups.length === 1 ? groups : LEAF_KEYS;
  const extra = keys.filter((key) => !allowed.includes(key)).map((key) => extraKey(pointer, key));
  return [...extra, ...groups.flatMap((key) => groupShape(node[key], below(pointer, key), key, depth))];
}

function groupShape(parts: unknown, pointer: string, key: 'all' | 'any' | 'not', depth: number): Finding[] {
  if (key === 'not') return nodeShape(parts, pointer, depth + 1);
  if (!Array.isArray(parts)) return [];
  if (parts.length > 0)
    return parts.flatMap((part, index) => nodeShape(part, below(pointer, index), depth + 1));
  const en = `An empty '${key}' says nothing; give it a condition or remove it.`;
  return [{ pointer, code: 'condition.empty', zh: `“${key}” 为空，没有意义；请补充条件或删除。`, en }];
}

function leafCount(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, part) => sum + leafCount(part), 0);
  if (!isObject(node)) return 0;
  const groups = GROUPS.filter((key) => key in node);
  return groups.length === 0 ? 1 : groups.reduce((sum, key) => sum + leafCount(node[key]), 0);
}

const twoKeys = (pointer: string, keys: readonly string[]): Finding => ({
  pointer,
  code: 'condition.two_keys',
  zh: `一个节点只能是 all、any、not 或一个比较，此处同时有 ${keys.join('、')}；请拆成几个节点。`,
  en: `A node is one of all, any, not or a comparison, but this one has ${keys.join(', ')}; split it.`,
});

const extraKey = (pointer: string, key: string): Finding => ({
  pointer: below(pointer, key),
  code: 'condition.extra_key',
  zh: `条件中不允许 “${key}”（优先级、路径、名称、命名条件均不支持）；请删除。`,
  en: `'${key}' is not allowed in a condition (no priorities, paths, names or named conditions); remove it.`,
});
