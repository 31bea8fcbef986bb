import fc from 'fast-check';
import type { ApiDocument, JsonSchema } from '../harness/api-document.js';
import { referredTo } from './operations.js';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly format?: string;
}

/** Texts that mean something where a name asks for them, `assignee` or `town`. */
export type KnownTexts = (name: string, format: string | undefined) => readonly string[];

const MOST_ITEMS = 3;

/** Values that the document allows. What only the service knows (that an id is one of a task) is taken from `known`. */
export class SchemaValues {
  constructor(
    private readonly document: ApiDocument,
    private readonly known: KnownTexts,
  ) {}

  of(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
    const { $ref, allOf, anyOf, oneOf, enum: words, type } = schema as Schema;
    if ($ref !== undefined) return this.of(referredTo<JsonSchema>(this.document, $ref), name);
    if (allOf?.[0] !== undefined) return this.of(allOf[0], name);
    const variants = anyOf ?? oneOf;
    if (variants !== undefined) return fc.oneof(...variants.map((each) => this.of(each, name)));
    if (words !== undefined) return fc.constantFrom(...words);
    if (typeof type === 'string') return this.ofType(type, schema, name);
    const types = type ?? ['string'];
    return fc.oneof(...types.map((each) => this.ofType(each, schema, name)));
  }

  private ofType(type: string, schema: Schema, name: string): fc.Arbitrary<unknown> {
    switch (type) {
      case 'object':
        return this.objectOf(schema);
      case 'array': {
        const { items = {}, minItems: minLength = 0, maxItems = MOST_ITEMS } = schema;
        const maxLength = Math.max(minLength, Math.min(maxItems, MOST_ITEMS));
        return fc.uniqueArray(this.of(items, name), {
          minLength,
          maxLength,
          selector: (item) => JSON.stringify(item),
        });
      }
      case 'integer':
      case 'number': {
        const { minimum: min = 0, maximum = min + 100 } = schema;
        return fc.integer({ min, max: Math.max(min, Math.min(maximum, min + 100)) });
      }
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.constantFrom(...this.known(name, schema.format));
    }
  }

  private objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
    const fields = Object.entries(properties).map(([name, schema]) => [name, this.of(schema, name)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }
}
