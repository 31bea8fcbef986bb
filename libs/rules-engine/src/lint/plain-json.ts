import { isArray, keysOf, membersOf } from './plain-members.js';
import { below, type Finding } from './problem.js';

// A global of every JavaScript platform, which the language's own library does not declare.
declare function structuredClone(value: unknown): unknown;

const MAX_BYTES = 64 * 1024;
/** Far deeper than any conforming document, and shallow enough for every recursive check that follows. */
const MAX_NESTING = 64;
/** Longer than any list of a conforming document; to look into more of them would take its time. */
const MAX_MEMBERS = 500;
const MAX_FINDINGS = 20;
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** A frozen copy that nothing but plain data is in; null if there are findings. */
export interface PlainJson {
  readonly document: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Copies a document that may have come from anywhere. Whatever `JSON.parse` could not have made of at most 64 KB of
 * text is refused where it stands: accessors, proxies, instances of classes, circles, NaN. No accessor is called,
 * and what is copied is read once, so that it cannot look different the next time.
 */
export function plainJson(json: unknown): PlainJson {
  const copy = new PlainCopy();
  const document = copy.of(json, '');
  if (copy.stopped) return { document: null, findings: [copy.stopped] };
  if (copy.findings.length > 0) return { document: null, findings: copy.findings };
  const bytes = utf8Length(JSON.stringify(document));
  if (bytes > MAX_BYTES) return { document: null, findings: [TOO_LARGE] };
  const proxy = uncloneable(json, '');
  return proxy === null ? { document, findings: [] } : { document: null, findings: [notPlain(proxy)] };
}

class PlainCopy {
  readonly findings: Finding[] = [];
  /** What made it senseless to go on. */
  stopped: Finding | null = null;
  private readonly ancestors = new Set<unknown>();
  /** The least number of bytes that what was copied takes as JSON. */
  private bytes = 0;

  of(value: unknown, pointer: string): unknown {
    if (typeof value === 'string') return this.counted(value.length + 2) ? value : null;
    if (!this.counted(1)) return null;
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'object') return this.ofObject(value, pointer);
    if (typeof value !== 'number') return this.refuse(notJson(pointer, typeof value));
    // Minus zero is written as 0.
    return Number.isFinite(value) ? value + 0 : this.refuse(notFinite(pointer, value));
  }

  private ofObject(value: object, pointer: string): unknown {
    if (this.ancestors.has(value)) return this.refuse(cyclic(pointer));
    if (this.ancestors.size > MAX_NESTING) return this.stop(TOO_DEEP);
    const isList = isArray(value);
    const keys = isList === null ? null : keysOf(value, isList);
    if (keys === null || isList === null) return this.refuse(notPlain(pointer));
    // A member takes two bytes at least, its comma included.
    if (this.bytes + 2 * keys.length > MAX_BYTES) return this.stop(TOO_LARGE);
    if (keys.length > MAX_MEMBERS) return this.refuse(tooMany(pointer, keys.length));
    const members = membersOf(value, isList, keys);
    if (members === null) return this.refuse(notPlain(pointer));
    this.ancestors.add(value);
    const copied: [string, unknown][] = [];
    for (const [key, member] of members) {
      if (this.stopped || this.findings.length >= MAX_FINDINGS || !this.counted(key.length)) break;
      const at = below(pointer, key);
      if (PROTOTYPE_KEYS.includes(key)) this.refuse(prototypeKey(at, key));
      else copied.push([key, this.of(member, at)]);
    }
    this.ancestors.delete(value);
    return Object.freeze(isList ? copied.map(([, member]) => member) : Object.fromEntries(copied));
  }

  private counted(bytes: number): boolean {
    this.bytes += bytes;
    if (this.bytes > MAX_BYTES) this.stop(TOO_LARGE);
    return this.stopped === null;
  }

  private refuse(finding: Finding): null {
    this.findings.push(finding);
    return null;
  }

  private stop(finding: Finding): null {
    this.stopped ??= finding;
    return null;
  }
}

/** The place of a proxy, which can't be told from plain data but by the platform; null if there is none. */
function uncloneable(value: unknown, pointer: string): string | null {
  try {
    structuredClone(value);
    return null;
  } catch {
    const isList = isArray(value as object);
    const keys = isList === null ? null : keysOf(value as object, isList);
    const inside = keys && isList !== null ? membersOf(value as object, isList, keys) : null;
    const places = (inside ?? []).map(([key, member]) => uncloneable(member, below(pointer, key)));
    return places.find((place) => place !== null) ?? pointer;
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const TOO_DEEP: Finding = {
  pointer: '',
  code: 'document.too_deep',
  zh: '文档嵌套过深：条件最多 10 层，请展平。',
  en: 'The document is nested far too deeply: a condition has at most 10 levels; flatten it.',
};

const TOO_LARGE: Finding = {
  pointer: '',
  code: 'document.too_large',
  zh: `文档超过上限 ${MAX_BYTES} 字节，请拆分规则或缩短文字。`,
  en: `The document has more than ${MAX_BYTES} bytes; split the rule, or shorten its texts.`,
};

const tooMany = (pointer: string, members: number): Finding => ({
  pointer,
  code: 'document.too_many',
  zh: `此处有 ${members} 项，最多 ${MAX_MEMBERS} 项，请减少。`,
  en: `There are ${members} members or items here; at most ${MAX_MEMBERS} are allowed. Remove some.`,
});

const cyclic = (pointer: string): Finding => ({
  pointer,
  code: 'document.cyclic',
  zh: '此处又指回包含它的对象，形成循环；请写出内容，不要引用自身。',
  en: 'This is an object that contains itself; write out what is meant.',
});

export const notPlain = (pointer: string): Finding => ({
  pointer,
  code: 'document.not_plain',
  zh: '此处不是普通的 JSON 数据（含 getter、代理、类的实例或有空位的列表）；请改成普通的对象或列表。',
  en: 'This is no plain JSON data, but has accessors, holes, or a class or proxy behind it; write a plain object or list.',
});

const notJson = (pointer: string, type: string): Finding => ({
  pointer,
  code: 'document.not_json',
  zh: `JSON 中没有 ${type} 类型的值；请删除，或改成文字、数字、布尔值。`,
  en: `JSON has no value of type ${type}; remove it, or write a text, a number or a boolean.`,
});

const notFinite = (pointer: string, value: number): Finding => ({
  pointer,
  code: 'value.not_finite',
  zh: `${value} 不是有限的数；请写一个确定的数字。`,
  en: `${value} is no finite number; write one.`,
});

const prototypeKey = (pointer: string, key: string): Finding => ({
  pointer,
  code: 'document.prototype_key',
  zh: `不允许使用名称 “${key}”，它在 JavaScript 中另有含义；请改名或删除。`,
  en: `The name '${key}' means something else to JavaScript; rename it or remove it.`,
});
