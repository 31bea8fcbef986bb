import { routesOf, type ApiDocument, type JsonSchema } from '../harness/api-document.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

/** An operation of the OpenAPI document with all that it takes. */
export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** Of its JSON body; null where it takes none. */
  readonly body: JsonSchema | null;
}

interface DocumentedInput {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

/** `GET /api/v1/tasks/{id}`. */
export const labelOf = ({ method, template }: Pick<Operation, 'method' | 'template'>): string =>
  `${method} ${template}`;

export const operationsOf = (document: ApiDocument): Operation[] =>
  routesOf(document).map(({ method, template, operation }) => {
    const { parameters = [], requestBody } = operation as DocumentedInput;
    return {
      method,
      template,
      parameters: parameters.map((each) =>
        '$ref' in each ? referredTo<Parameter>(document, each.$ref) : each,
      ),
      body: requestBody?.content['application/json']?.schema ?? null,
    };
  });

/** What `#/components/…` stands for. Throws for a reference that leads nowhere. */
export function referredTo<T>(document: ApiDocument, $ref: string): T {
  let value: unknown = document;
  for (const name of $ref.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[name];
  if (value === undefined) throw new Error(`${$ref} is not in the document`);
  return value as T;
}
