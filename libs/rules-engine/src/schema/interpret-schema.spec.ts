import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { interpretSchema } from './interpret-schema.js';
import type { SchemaError } from './json-schema.js';
import { compileSchema, createValidator, type SchemaName, SCHEMAS } from './validate-schema.js';

const RULES = new URL('../../../../rules/', import.meta.url);

const shipped = readdirSync(RULES).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, RULES))
    .filter((name) => name.endsWith('.json'))
    .map((name): [SchemaName, unknown] => [
      name === 'rule-set.json' ? 'ruleSet' : 'rule',
      JSON.parse(readFileSync(new URL(`${folder}/${name}`, RULES), 'utf8')),
    ]),
);

/** What a document might hold anywhere, right or wrong. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1.5,
    '',
    'market.members',
    'params.least',
    'params.',
    'a/b~c',
    '🏮',
  ),
  fc.constantFrom(
    'x'.repeat(64),
    '🏮'.repeat(64),
    'x'.repeat(65),
    '2026-02-30',
    '2026-03-31',
    '1.0.0',
    'a-b',
  ),
  fc.constantFrom<unknown>([], ['a', 'b', 'a', 'b', 'a'], ['a', 1, 1], [['a'], ['a']], [{}], {}),
  fc.constantFrom<unknown>(
    { all: [] },
    { any: [{ not: {} }] },
    { not: { condition: 'a-b' } },
    { all: 1, any: 2 },
  ),
  fc.constantFrom<unknown>({ fact: 'x' }, { fact: 'a b', operator: 1 }, { condition: 'named' }, { 'a b': 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const names = fc.constantFrom(
  'all',
  'any',
  'not',
  'fact',
  'value',
  'params',
  'days',
  'no such',
  '__proto__',
  '',
);

interface Change {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'add';
  readonly name: string;
  readonly value: unknown;
}
const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(10_000),
    kind: fc.constantFrom('replace', 'remove', 'add'),
    name: names,
    value: values,
  }),
  { minLength: 0, maxLength: 3 },
);

type Node = Record<string, unknown>;
const isNode = (json: unknown): json is Node => typeof json === 'object' && json !== null;
const nodesIn = (json: unknown): Node[] =>
  isNode(json) ? [json, ...Object.values(json).flatMap(nodesIn)] : [];

/** The document with a member of one of its parts changed. */
function changed(document: unknown, { at, kind, name, value }: Change): unknown {
  const copy: unknown = structuredClone(document);
  const nodes = nodesIn(copy);
  const node = nodes[at % nodes.length];
  if (!node) return value;
  const keys = Object.keys(node);
  const key = kind === 'add' ? name : keys[at % keys.length];
  if (key === undefined || (kind === 'add' && Array.isArray(node))) return copy;
  if (kind === 'remove' && !Array.isArray(node)) Reflect.deleteProperty(node, key);
  else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const numRuns = Number(process.env['HONGZHU_SCHEMA_RUNS'] ?? 3000);

const plainError = ({ instancePath, keyword, params, propertyName }: SchemaError): SchemaError => ({
  instancePath,
  keyword,
  params: { ...params },
  ...(propertyName !== undefined && { propertyName }),
});

const compiled = { rule: compileSchema('rule'), ruleSet: compileSchema('ruleSet') };

/** What the schema as it is read finds; it must be what the compiled one finds. */
function found(name: SchemaName, json: unknown): readonly SchemaError[] {
  const errors = interpretSchema(SCHEMAS[name], json).map(plainError);
  expect(errors).toEqual(compiled[name](json).map(plainError));
  return errors;
}
const keywordsFound = (name: SchemaName, json: unknown): string[] =>
  [...new Set(found(name, json).map(({ keyword }) => keyword))].sort();

const documentOf = (wanted: SchemaName): object => shipped.find(([name]) => name === wanted)?.[1] as object;

describe('a schema that is read', () => {
  it('finds the faults that the compiled one finds, in the same order', () => {
    let faulty = 0;
    fc.assert(
      fc.property(fc.constantFrom(...shipped), changes, ([name, document], edits) => {
        if (found(name, edits.reduce(changed, document)).length > 0) faulty += 1;
      }),
      { numRuns },
    );
    expect(faulty).toBeGreaterThan(numRuns / 3);
  });

  it('finds faults of every kind', () => {
    const many = Array.from({ length: 501 }, (_, number) => `fact-${number % 500}`);
    const rule = {
      ...documentOf('rule'),
      id: '🏮'.repeat(65),
      subject: 'city',
      basis: 1,
      title: { zh: '', fr: 'texte' },
      params: Object.fromEntries(many.map((name) => [name, 0])),
      requirement: { all: [] },
      facts: many,
    };
    expect(keywordsFound('rule', rule)).toEqual([
      ...['additionalProperties', 'enum', 'maxItems', 'maxLength', 'maxProperties', 'minItems', 'minLength'],
      ...['pattern', 'required', 'type', 'uniqueItems'],
    ]);
    expect(keywordsFound('ruleSet', { ...documentOf('ruleSet'), effectiveFrom: '2026-02-30' })).toEqual([
      'format',
    ]);
  });

  it('finds too many only beyond the bound', () => {
    const parameter = { value: 0, unit: '', assumption: false, min: 0, max: 0 };
    const withMany = (facts: number, params: number) => ({
      ...documentOf('rule'),
      facts: Array.from({ length: facts }, (_, number) => `fact-${number}`),
      params: Object.fromEntries(Array.from({ length: params }, (_, number) => [`p${number}`, parameter])),
    });
    expect(keywordsFound('rule', withMany(500, 50))).toEqual([]);
    expect(keywordsFound('rule', withMany(501, 50))).toEqual(['maxItems']);
    expect(keywordsFound('rule', withMany(500, 51))).toEqual(['maxProperties']);
  });

  it('takes null for no object, and compares no texts but texts', () => {
    expect(keywordsFound('rule', { ...documentOf('rule'), requirement: null })).toEqual(['type']);
    expect(keywordsFound('rule', { ...documentOf('rule'), facts: [1, 1] })).toEqual(['type']);
    expect(keywordsFound('rule', [])).toEqual(['type']);
  });

  it('says of a list what is wrong with its items before what it repeats', () => {
    const requirement = { fact: 'market.members', operator: 'in', value: ['', '', 0] };
    const errors = found('rule', { ...documentOf('rule'), requirement });
    expect(errors.map(({ keyword }) => keyword).slice(-2)).toEqual(['type', 'uniqueItems']);
  });

  it('reads a pattern by letters, not by the units that they take', () => {
    const schema = { type: 'string', pattern: '^.$' };
    expect(interpretSchema(schema, '🏮')).toEqual([]);
    expect(interpretSchema(schema, '🏮🏮').map(({ keyword }) => keyword)).toEqual(['pattern']);
  });

  it('lets a list repeat what need not be unique', () => {
    const texts = { type: 'array', items: { type: 'string' } };
    expect(interpretSchema(texts, ['a', 'a'])).toEqual([]);
    expect(interpretSchema({ ...texts, uniqueItems: true }, ['a', 'b', 'a'])).toEqual([
      { instancePath: '', keyword: 'uniqueItems', params: { i: 0, j: 2 } },
    ]);
  });

  it('must have what it refers to', () => {
    const fault = new RangeError('The schema has no definition #/$defs/none.');
    expect(() => interpretSchema({ $ref: '#/$defs/none' }, 1)).toThrow(fault);
    expect(() => interpretSchema({ $ref: '#/$defs/none', $defs: { other: {} } }, 1)).toThrow(fault);
  });

  it('stands in where no code may be generated, and for no other fault', () => {
    const forbidden = createValidator('rule', () => {
      throw new EvalError('Code generation from strings disallowed');
    });
    expect(forbidden({ ...documentOf('rule'), subject: 'city' }).map(({ keyword }) => keyword)).toEqual([
      'enum',
    ]);
    const broken = (): never => {
      throw new TypeError('It is broken.');
    };
    expect(() => createValidator('rule', broken)).toThrow(new TypeError('It is broken.'));
  });

  it('counts a letter of two units once', () => {
    expect(keywordsFound('rule', { ...documentOf('rule'), id: '🏮'.repeat(64) })).toEqual(['pattern']);
  });

  it('finds nothing in the shipped documents', () => {
    expect(shipped.flatMap(([name, document]) => found(name, document))).toEqual([]);
  });
});
