import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_LISTS,
  SNAPSHOT_SCHEMA,
  type Field,
  type Fields,
  type Shape,
} from '@hongzhu/registry';
import { CODE, DATE, FLAG, TEXT, word } from './schema-kinds.js';
import { SNAPSHOT_EXAMPLE } from './snapshot-example.js';

/** A JSON Schema (2020-12) as the document holds it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const NAME = 'RegistrySnapshot';
export const SNAPSHOT_REF = { $ref: `#/components/schemas/${NAME}` } as const;

const FORMAT_DESCRIPTION = [
  '登记数据快照，格式 registry-snapshot/1。缺失、null 和空文本含义相同：未知；列表则为空列表。没有列出的字段不接受。',
  '坐标为 WGS 84 度，日期为 Asia/Shanghai 的 YYYY-MM-DD。不得含姓名、证件号或电话：党员只有代码。',
  '',
  'A snapshot of the registry. Absent, null and the empty text are one and the same: unknown, or the empty list.',
  'A field that is not listed is refused. Coordinates are WGS 84 degrees, dates those of Asia/Shanghai.',
  'No names, identity numbers or telephone numbers: a member is a code.',
].join('\n');

const typeName = (list: string): string => `${NAME}${list[0]!.toUpperCase()}${list.slice(1)}`;

/** The schemas of the snapshot and of a row of each of its lists, by their names in the document. */
export function snapshotSchemas(): Record<string, JsonSchema> {
  const rows = SNAPSHOT_LISTS.map((list) => [typeName(list), objectOf(SNAPSHOT_FORMAT[list])] as const);
  return { [NAME]: snapshotSchema(), ...Object.fromEntries(rows) };
}

const snapshotSchema = (): JsonSchema => ({
  type: 'object',
  description: FORMAT_DESCRIPTION,
  additionalProperties: false,
  required: ['schema', 'asOf', 'city'],
  properties: {
    schema: { ...word([SNAPSHOT_SCHEMA]), description: '格式' },
    asOf: { ...DATE, description: '数据日期' },
    city: {
      type: 'object',
      description: '城市',
      additionalProperties: false,
      required: ['code'],
      properties: {
        code: { ...CODE, description: '城市编码' },
        name: { type: ['string', 'null'], maxLength: 200, description: '城市名称' },
      },
    },
    ...Object.fromEntries(
      SNAPSHOT_LISTS.map((list) => [
        list,
        { type: ['array', 'null'], items: { $ref: `#/components/schemas/${typeName(list)}` } },
      ]),
    ),
  },
  example: SNAPSHOT_EXAMPLE,
});

const objectOf = ({ entries }: Fields): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: entries.filter(([, { whenEmpty }]) => whenEmpty === null).map(([name]) => name),
  properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
});

function fieldSchema({ label, shape, whenEmpty, emptyOnlyIf }: Field): JsonSchema {
  const schema = shapeSchema(shape);
  const condition =
    emptyOnlyIf === undefined ? '' : `；仅当 ${emptyOnlyIf.field} 为 ${emptyOnlyIf.values.join('、')} 时可空`;
  const description = [`${label}${condition}`, schema['description']].filter(Boolean).join('；');
  return { ...(whenEmpty === null ? schema : orNull(schema)), description };
}

function shapeSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'code':
      return CODE;
    case 'reference':
      return {
        ...CODE,
        ...(shape.external && { pattern: '^(ext:)?[A-Za-z0-9._-]{1,64}$' }),
        description: `→ ${shape.to.join(' | ')}${shape.external ? ' | ext:…' : ''}`,
      };
    case 'text':
      return { ...TEXT, maxLength: shape.maxLength };
    case 'word':
      return word(shape.values);
    case 'open-word':
      return { ...TEXT, maxLength: shape.maxLength, description: shape.known.join('、') };
    case 'date':
      return DATE;
    case 'boolean':
      return FLAG;
    case 'number':
      return {
        type: shape.integer ? 'integer' : 'number',
        minimum: shape.min,
        maximum: shape.max,
        description: shape.unit,
      };
    case 'list': {
      const { description, ...items } = shapeSchema(shape.of);
      return { type: 'array', items, ...(shape.distinct && { uniqueItems: true }), description };
    }
    case 'object':
      return objectOf(shape.fields);
    case 'attributes': {
      const variants = Object.entries(shape.variants);
      return {
        anyOf: variants.map(([value, fields]) => ({ title: `${shape.by}: ${value}`, ...objectOf(fields) })),
      };
    }
  }
}

/** The same schema where nothing may be given. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: words, anyOf } = schema;
  if (anyOf !== undefined) return { anyOf: [...(anyOf as JsonSchema[]), { type: 'null' }] };
  return {
    ...schema,
    type: [type, 'null'],
    ...(words !== undefined && { enum: [...(words as string[]), null] }),
  };
}
