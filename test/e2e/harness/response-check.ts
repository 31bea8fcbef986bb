import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { findRoute, type ApiDocument, type JsonSchema } from './api-document.js';

export interface ResponseToCheck {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

const DOCUMENT = 'openapi.json';
const JSON_TYPE = 'application/json';
const NDJSON = 'application/x-ndjson';
const EVENT_STREAM = 'text/event-stream';

/** Holds answers against the service's own OpenAPI document: what is not documented there is a failure. */
export class ResponseCheck {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly document: ApiDocument) {
    formats.default(this.ajv);
    this.ajv.addSchema(document, DOCUMENT);
  }

  /** Throws when the route, its status, its content type or the body is not as the document says. */
  check(response: ResponseToCheck): void {
    const asked = `${response.method} ${response.path} -> ${String(response.status)}`;
    const route = findRoute(this.document, response.method, response.path);
    if (!route) throw new Error(`${asked}: the route is not documented`);
    const place = ['paths', route.template, route.method.toLowerCase(), 'responses', String(response.status)];
    const documented = this.at<{ $ref?: string; content?: Record<string, { schema?: JsonSchema }> }>(place);
    if (!documented)
      throw new Error(`${asked}: the status is not documented; the body: ${excerpt(response)}`);
    const resolved = documented.$ref === undefined ? place : documented.$ref.slice(2).split('/');
    const content = this.at<{ content?: Record<string, unknown> }>(resolved)?.content ?? {};
    const type = response.contentType?.split(';', 1)[0]?.trim() ?? null;
    if (type === null && Object.keys(content).length === 0 && response.text === '') return;
    if (type === null || !Object.hasOwn(content, type)) {
      throw new Error(`${asked}: the content type ${String(type)} is not documented: ${excerpt(response)}`);
    }
    this.checkBody(asked, [...resolved, 'content', type], response.text);
  }

  /** Throws when what is said of a request that has no route is no problem of this status. */
  checkProblem(status: number, text: string): void {
    const problem = JSON.parse(text) as { readonly status: number };
    if (problem.status !== status) throw new Error(`the problem of ${String(status)} says ${text}`);
    this.holds(String(status), ['components', 'schemas', 'Problem'], problem);
  }

  /** Throws when a body that the service took is none that the document allows. */
  checkTaken(method: string, path: string, body: unknown): void {
    const route = findRoute(this.document, method, path);
    if (!route) throw new Error(`${method} ${path}: the route is not documented`);
    const place = [
      'paths',
      route.template,
      method.toLowerCase(),
      'requestBody',
      'content',
      JSON_TYPE,
      'schema',
    ];
    this.holds(`the body of ${method} ${path}`, place, body);
  }

  private checkBody(asked: string, place: readonly string[], text: string): void {
    const type = place.at(-1)!;
    if (type === NDJSON) {
      const own = [...place, 'schema', 'x-line'];
      // Else each line is what an item of the same answer's pages is.
      const item =
        this.at(own) === undefined
          ? [...place.slice(0, -1), JSON_TYPE, 'schema', 'properties', 'items', 'items']
          : own;
      for (const line of text.split('\n')) if (line !== '') this.holds(asked, item, JSON.parse(line));
    } else if (type === EVENT_STREAM) {
      for (const [, data = ''] of text.matchAll(/^data: (.*)$/gm)) {
        this.holds(asked, [...place, 'schema'], JSON.parse(data));
      }
    } else if (/[/+]json$/.test(type)) this.holds(asked, [...place, 'schema'], JSON.parse(text));
  }

  private holds(asked: string, place: readonly string[], value: unknown): void {
    const validate = this.validator(place);
    if (validate(value)) return;
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${String(message)} ${JSON.stringify(params)}`,
    );
    const shown = JSON.stringify(value).slice(0, 600);
    throw new Error(`${asked}: not as documented: ${faults.slice(0, 5).join('; ')}\n${shown}`);
  }

  private validator(place: readonly string[]): ValidateFunction {
    if (this.at(place) === undefined) throw new Error(`no schema is documented at ${place.join('/')}`);
    const pointer = place.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')));
    const $ref = `${DOCUMENT}#/${pointer.join('/')}`;
    const known = this.validators.get($ref) ?? this.ajv.compile({ $ref });
    this.validators.set($ref, known);
    return known;
  }

  private at<T>(place: readonly string[]): T | undefined {
    let value: unknown = this.document;
    for (const name of place) value = (value as Record<string, unknown> | undefined)?.[name];
    return value as T | undefined;
  }
}

const excerpt = ({ text }: ResponseToCheck): string => text.slice(0, 400);
