import { isCalendarDate } from '../dates/calendar-date.js';
import { below } from '../lint/problem.js';
import type { JsonSchema, SchemaError } from './json-schema.js';

/**
 * What a JSON value breaks of a schema: the same faults in the same order as Ajv finds, but by reading the schema,
 * where Ajv generates code. It is slower, and allowed everywhere.
 */
export function interpretSchema(root: JsonSchema, json: unknown): readonly SchemaError[] {
  return errorsOf(root, { value: json, path: '', root });
}

/** A value that a schema is held against, and where it lies. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly root: JsonSchema;
  /** The value is the name of a member of what lies at `path`. */
  readonly isName?: true;
}

type JsonObject = Readonly<Record<string, unknown>>;

function errorsOf(schema: JsonSchema, place: Place): readonly SchemaError[] {
  const { value } = place;
  return [
    ...typeFaults(schema, place),
    ...(typeof value === 'string' ? textFaults(schema, value, place) : []),
    ...anyFaults(schema, place),
    ...(Array.isArray(value) ? listFaults(schema, value, place) : []),
    ...(isObject(value) ? objectFaults(schema, value, place) : []),
  ];
}

function typeFaults({ type }: JsonSchema, place: Place): readonly SchemaError[] {
  const isRight = type === undefined || [type].flat().includes(typeOf(place.value));
  return isRight ? [] : [error('type', { type }, place)];
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const isObject = (value: unknown): value is JsonObject => typeOf(value) === 'object';

function anyFaults(schema: JsonSchema, place: Place): readonly SchemaError[] {
  const { $ref, enum: allowed, if: condition } = schema;
  const branch = condition && (errorsOf(condition, place).length === 0 ? schema.then : schema.else);
  return [
    ...($ref === undefined ? [] : errorsOf(referred($ref, place.root), place)),
    ...(allowed && !allowed.includes(place.value) ? [error('enum', { allowedValues: allowed }, place)] : []),
    ...(branch ? errorsOf(branch, place) : []),
  ];
}

function referred(reference: string, { $defs }: JsonSchema): JsonSchema {
  const name = reference.slice('#/$defs/'.length);
  const schema = $defs?.[name];
  if (schema === undefined) throw new RangeError(`The schema has no definition ${reference}.`);
  return schema;
}

function textFaults(schema: JsonSchema, text: string, place: Place): readonly SchemaError[] {
  const { maxLength = Infinity, minLength = 0, pattern = '', format } = schema;
  const length = [...text].length;
  return [
    ...(length > maxLength ? [error('maxLength', { limit: maxLength }, place)] : []),
    ...(length < minLength ? [error('minLength', { limit: minLength }, place)] : []),
    ...(new RegExp(pattern, 'u').test(text) ? [] : [error('pattern', { pattern }, place)]),
    ...(format === 'date' && !isCalendarDate(text) ? [error('format', { format }, place)] : []),
  ];
}

function listFaults(schema: JsonSchema, list: readonly unknown[], place: Place): readonly SchemaError[] {
  const { maxItems = Infinity, minItems = 0, uniqueItems = false, items } = schema;
  const repeated = uniqueItems ? repeatedText(list) : null;
  return [
    ...(list.length > maxItems ? [error('maxItems', { limit: maxItems }, place)] : []),
    ...(list.length < minItems ? [error('minItems', { limit: minItems }, place)] : []),
    ...(items ? list.flatMap((_, index) => errorsOf(items, memberOf(place, list, index))) : []),
    ...(repeated ? [error('uniqueItems', repeated, place)] : []),
  ];
}

/** The places of two equal texts, the last that there are. The schemas ask it of lists of texts only. */
function repeatedText(list: readonly unknown[]): { i: number; j: number } | null {
  const places = new Map<unknown, number>();
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const j = places.get(list[i]);
    if (j !== undefined) return { i, j };
    if (typeof list[i] === 'string') places.set(list[i], i);
  }
  return null;
}

function objectFaults(schema: JsonSchema, object: JsonObject, place: Place): readonly SchemaError[] {
  const { maxProperties = Infinity, required = [], propertyNames, additionalProperties } = schema;
  const { properties = {} } = schema;
  const names = Object.keys(object);
  const others = names.filter((name) => !Object.hasOwn(properties, name));
  return [
    ...(names.length > maxProperties ? [error('maxProperties', { limit: maxProperties }, place)] : []),
    ...required
      .filter((name) => object[name] === undefined)
      .map((name) => error('required', { missingProperty: name }, place)),
    ...(propertyNames
      ? names.flatMap((name) => errorsOf(propertyNames, { ...place, value: name, isName: true }))
      : []),
    ...(additionalProperties === undefined
      ? []
      : others.flatMap((name) =>
          additionalProperties === false
            ? [error('additionalProperties', { additionalProperty: name }, place)]
            : errorsOf(additionalProperties, memberOf(place, object, name)),
        )),
    ...Object.entries(properties).flatMap(([name, member]) =>
      object[name] === undefined ? [] : errorsOf(member, memberOf(place, object, name)),
    ),
  ];
}

const memberOf = ({ path, root }: Place, of: object, key: string | number): Place => ({
  value: (of as Readonly<Record<string | number, unknown>>)[key],
  path: below(path, key),
  root,
});

const error = (
  keyword: string,
  params: SchemaError['params'],
  { value, path, isName }: Place,
): SchemaError => ({
  instancePath: path,
  keyword,
  params,
  ...(isName && { propertyName: value as string }),
});
