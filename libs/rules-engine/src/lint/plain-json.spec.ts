import { describe, expect, it } from '@jest/globals';
import { plainJson } from './plain-json.js';

const faults = (json: unknown): string[] => {
  const { document, findings } = plainJson(json);
  if (findings.length > 0) expect(document).toBeNull();
  return findings.map(({ pointer, code }) => `${pointer} ${code}`);
};
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inside) => [inside], 1);
class Rule {
  readonly id = 'a-rule';
}
const throwing = (): unknown =>
  new Proxy(
    {},
    {
      getPrototypeOf: () => {
        throw new Error('no');
      },
    },
  );
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const withHole = (): unknown[] => Object.assign(new Array<unknown>(3), { 0: 1, 2: 3 });
const hidden = (): unknown => Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false });

describe('plain JSON', () => {
  it.each([
    ['all kinds of values', { a: [1, 'x', true, false, null, { b: {} }], c: [], d: -2.5 }],
    ['a text alone', 'text'],
    ['a number alone', 0],
    ['null alone', null],
    ['keys that only begin like those of prototypes', { prototypes: 1, construct: 2, length: 3 }],
  ])('is taken: %s', (_what, json) => {
    expect(plainJson(json)).toEqual({ document: json, findings: [] });
  });

  it('is copied and frozen, to the last part', () => {
    const part = { b: 1 };
    const json = { list: [part] };
    const { document } = plainJson(json);
    part.b = 2;
    expect(document).toEqual({ list: [{ b: 1 }] });
    const { list } = document as { list: unknown[] };
    expect([document, list, list[0]].map((each) => Object.isFrozen(each))).toEqual([true, true, true]);
  });

  it('writes minus zero as JSON does', () => {
    expect(Object.is(plainJson(-0).document, 0)).toBe(true);
  });

  it('may come without a prototype', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(plainJson(bare)).toEqual({ document: { a: 1 }, findings: [] });
  });

  it('may hold the same part twice, but none within itself', () => {
    const part = { a: 1 };
    expect(faults({ one: part, two: part })).toEqual([]);
    const circle: Record<string, unknown> = {};
    circle['inside'] = [{ circle }];
    expect(faults(circle)).toEqual(['/inside/0/circle document.cyclic']);
  });

  it.each<[string, () => unknown, string[]]>([
    ['undefined', () => ({ a: undefined }), ['/a document.not_json']],
    ['a function', () => ({ a: () => 1 }), ['/a document.not_json']],
    ['a symbol', () => [Symbol('a')], ['/0 document.not_json']],
    ['a bigint', () => [1n], ['/0 document.not_json']],
    ['NaN', () => ({ 'a/b': NaN }), ['/a~1b value.not_finite']],
    ['infinity', () => [1, -Infinity], ['/1 value.not_finite']],
    ['an instance of a class', () => ({ rule: new Rule() }), ['/rule document.not_plain']],
    ['a date', () => ({ on: new Date(0) }), ['/on document.not_plain']],
    ['a map', () => [new Map()], ['/0 document.not_plain']],
    ['a list of a class', () => [new (class extends Array<number> {})()], ['/0 document.not_plain']],
    ['a function of objects as prototype', () => Object.create(() => 1) as unknown, [' document.not_plain']],
    [
      'an object whose prototype is one of ours',
      () => Object.create({ isPrototypeOf: 1 }) as unknown,
      [' document.not_plain'],
    ],
    [
      'an object of no realm',
      () => Object.create(Object.create(null) as object) as unknown,
      [' document.not_plain'],
    ],
    [
      'an accessor',
      () => ({
        get a(): number {
          throw new Error('called');
        },
      }),
      [' document.not_plain'],
    ],
    ['a member that is not enumerable', hidden, [' document.not_plain']],
    ['a symbol as key', () => ({ a: { [Symbol('s')]: 1 } }), ['/a document.not_plain']],
    ['a list with a hole', () => ({ list: withHole() }), ['/list document.not_plain']],
    ['a list with members', () => Object.assign([1], { more: 2 }), [' document.not_plain']],
    [
      'a list with a hole and a member',
      () => Object.assign(withHole(), { more: 2 }),
      [' document.not_plain'],
    ],
    ['a proxy', () => ({ a: [1, new Proxy({ b: 1 }, {})] }), ['/a/1 document.not_plain']],
    ['a proxy that throws', () => ({ a: throwing() }), ['/a document.not_plain']],
    ['a proxy that was revoked', () => ({ a: revoked() }), ['/a document.not_plain']],
    [
      '__proto__ as a key',
      () => JSON.parse('{"a": {"__proto__": {}}}') as unknown,
      ['/a/__proto__ document.prototype_key'],
    ],
    ['constructor as a key', () => ({ constructor: 1 }), ['/constructor document.prototype_key']],
    ['prototype as a key', () => ({ prototype: 1 }), ['/prototype document.prototype_key']],
    ['several at once', () => [NaN, undefined, 1], ['/0 value.not_finite', '/1 document.not_json']],
  ])('is not %s', (_what, json, expected) => {
    expect(faults(json())).toEqual(expected);
  });

  it('is not asked for more than twenty faults', () => {
    expect(faults(Array.from({ length: 50 }, () => NaN))).toHaveLength(20);
  });

  it('nests as deep as no document does, and no deeper', () => {
    expect(faults(nested(65))).toEqual([]);
    expect(faults(nested(66))).toEqual([' document.too_deep']);
    expect(faults([NaN, nested(10_000)])).toEqual([' document.too_deep']);
  });

  it('has at most 64 KB as UTF-8, whatever the letters', () => {
    const ofBytes = (letter: string, bytes: number): unknown => [letter.repeat(bytes)];
    expect(faults(ofBytes('a', 65_536 - 4))).toEqual([]);
    expect(faults(ofBytes('a', 65_536 - 3))).toEqual([' document.too_large']);
    expect(faults([`${'é'.repeat(32_766)}`])).toEqual([]);
    expect(faults([`${'é'.repeat(32_766)}a`])).toEqual([' document.too_large']);
    expect(faults([`${'\u0800'.repeat(21_844)}`])).toEqual([]);
    expect(faults([`${'\u0800'.repeat(21_844)}a`])).toEqual([' document.too_large']);
    expect(faults([`${'😀'.repeat(16_383)}`])).toEqual([]);
    expect(faults([`${'😀'.repeat(16_383)}a`])).toEqual([' document.too_large']);
    expect(faults([`${'\u{10000}'.repeat(16_383)}a`])).toEqual([' document.too_large']);
    expect(faults(['\u007f'.repeat(65_532)])).toEqual([]);
    expect(faults(['\u0080'.repeat(32_767)])).toEqual([' document.too_large']);
    expect(faults(['\u07ff'.repeat(32_766)])).toEqual([]);
    expect(faults(['\uffff'.repeat(21_844)])).toEqual([]);
  });

  it('is not read on once it is too large', () => {
    let reads = 0;
    const late = new Proxy(
      {},
      {
        ownKeys: () => {
          reads += 1;
          return [];
        },
      },
    );
    expect(faults(['a'.repeat(70_000), late])).toEqual([' document.too_large']);
    expect(faults([Array.from({ length: 70_000 }, () => 1), late])).toEqual([' document.too_large']);
    expect(faults({ ['k'.repeat(70_000)]: late })).toEqual([' document.too_large']);
    expect(reads).toBe(0);
  });

  it.each<[unknown, string, string]>([
    [
      { a: undefined },
      'JSON 中没有 undefined 类型的值；请删除，或改成文字、数字、布尔值。',
      'JSON has no value of type undefined; remove it, or write a text, a number or a boolean.',
    ],
    [[NaN], 'NaN 不是有限的数；请写一个确定的数字。', 'NaN is no finite number; write one.'],
    [
      new Rule(),
      '此处不是普通的 JSON 数据（含 getter、代理、类的实例或有空位的列表）；请改成普通的对象或列表。',
      'This is no plain JSON data, but has accessors, holes, or a class or proxy behind it; write a plain object or list.',
    ],
    [
      { constructor: 1 },
      '不允许使用名称 “constructor”，它在 JavaScript 中另有含义；请改名或删除。',
      "The name 'constructor' means something else to JavaScript; rename it or remove it.",
    ],
    [
      ['a'.repeat(70_000)],
      '文档超过上限 65536 字节，请拆分规则或缩短文字。',
      'The document has more than 65536 bytes; split the rule, or shorten its texts.',
    ],
    [
      nested(70),
      '文档嵌套过深：条件最多 10 层，请展平。',
      'The document is nested far too deeply: a condition has at most 10 levels; flatten it.',
    ],
  ])('is refused with what to do about it (%#)', (json, zh, en) => {
    expect(plainJson(json).findings.map((finding) => [finding.zh, finding.en])).toEqual([[zh, en]]);
  });

  it('is refused with what to do about a circle', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(plainJson(circle).findings).toEqual([
      {
        pointer: '/0',
        code: 'document.cyclic',
        zh: '此处又指回包含它的对象，形成循环；请写出内容，不要引用自身。',
        en: 'This is an object that contains itself; write out what is meant.',
      },
    ]);
  });
});
