import { lookAlike } from './look-alike.js';
import { below, type Finding } from './problem.js';
import { shown } from './shown.js';

/** Members whose text names something. */
const NAMES = [
  'fact',
  'operator',
  'condition',
  'id',
  'subject',
  'severity',
  'version',
  'effectiveFrom',
  'rule',
];

/**
 * Names and keys written with characters that only look like plain letters, anywhere in a document. All names are
 * plain ASCII, so that none of these can be right; the texts for readers are not looked at.
 */
export function lintLookAlikes(json: unknown, pointer = ''): Finding[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]: [string, unknown]) => {
    const at = below(pointer, key);
    const isName = typeof value === 'string' && (NAMES.includes(key) || pointer === '/facts');
    return [
      ...lookAlikeFindings(key, at),
      ...(isName ? lookAlikeFindings(value, at) : lintLookAlikes(value, at)),
    ];
  });
}

/** What to say of one name: nothing, or that it is not written in plain letters. */
export function lookAlikeFindings(name: string, pointer: string): Finding[] {
  const found = lookAlike(name);
  if (found === null) return [];
  const { codePoint, kind, plain } = found;
  const zh = `“${shown(name)}” 中有形似的${kind.zh}（${codePoint}），不是普通的英文字母；请改写为 “${plain}”。`;
  const en = `'${shown(name)}' has ${kind.en} (${codePoint}) that only looks like plain text; write '${plain}'.`;
  return [{ pointer, code: 'name.look_alike', zh, en }];
}
