import type { Finding } from './problem.js';

const MAX_BYTES = 64 * 1024;
/** Far deeper than any conforming document, and shallow enough for every recursive check that follows. */
const MAX_NESTING = 64;

/** Refuses a document that is too large or nested too deeply to be looked at any further. */
export function documentLimits(json: unknown): Finding[] {
  if (isNestedDeeper(json, MAX_NESTING)) {
    const en = 'The document is nested far too deeply: a condition has at most 10 levels.';
    return [{ pointer: '', code: 'document.too_deep', zh: '文档嵌套过深：条件最多 10 层。', en }];
  }
  const bytes = utf8Length(JSON.stringify(json) ?? '');
  if (bytes <= MAX_BYTES) return [];
  const en = `The document has ${bytes} bytes; split the rule, at most ${MAX_BYTES} are allowed.`;
  return [
    {
      pointer: '',
      code: 'document.too_large',
      zh: `文档有 ${bytes} 字节，超过上限 ${MAX_BYTES}，请拆分规则。`,
      en,
    },
  ];
}

/** Level by level, so that no depth of input can exhaust the stack. */
function isNestedDeeper(json: unknown, limit: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
