/** The parts of an OpenAPI 3.1 document that the tests read. */
export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, JsonSchema>>;
  };
}
export interface ApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly responses: Readonly<Record<string, ApiResponse | { readonly $ref: string }>>;
}
export interface ApiResponse {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ApiRoute {
  readonly method: string;
  /** The path template. */
  readonly template: string;
  readonly operation: ApiOperation;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

export function routesOf({ paths }: ApiDocument): ApiRoute[] {
  return Object.entries(paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method: method.toUpperCase(), template, operation }];
    }),
  );
}

/** The documented route of a request; one with fewer parameters wins, as the specification says. */
export function findRoute(document: ApiDocument, method: string, path: string): ApiRoute | undefined {
  return routesOf(document)
    .filter((route) => route.method === method && patternOf(route.template).test(path))
    .sort((a, b) => parameterCount(a) - parameterCount(b))[0];
}

const parameterCount = ({ template }: ApiRoute): number => template.split('{').length;

/** `{path}` is the rest of an address, any other parameter one step of it. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace('{path}', '.*')
      .replace(/\{[^}]+\}/g, '[^/]+')}$`,
  );
