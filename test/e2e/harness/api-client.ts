import type { ApiDocument } from './api-document.js';
import { ResponseCheck } from './response-check.js';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON; undefined where the answer is none. */
  readonly body: T;
}
export interface Asking {
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the right one; null for none. */
  readonly token?: string | null;
  /** The body as it goes over the wire; a content type is to be given in the headers. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
}

export const BASE = '/api/v1';

/** Calls the service the way its clients do, and holds every answer against its OpenAPI document. */
export class ApiClient {
  private check: ResponseCheck | null = null;
  private known: ApiDocument | null = null;

  constructor(
    /** The service's address now; it changes when the service is started again. */
    private readonly address: () => string,
    readonly token: string,
  ) {}

  get url(): string {
    return this.address();
  }

  async document(): Promise<ApiDocument> {
    const answer = this.known ?? (await (await fetch(`${this.url}/api/openapi.json`)).json());
    this.known = answer as ApiDocument;
    return this.known;
  }

  get<T>(path: string, asking: Asking = {}): Promise<Answer<T>> {
    return this.ask('GET', path, asking);
  }

  /** `body` goes as JSON; undefined sends none. One that is taken is held against the document too. */
  async post<T>(path: string, body?: unknown, asking: Asking = {}): Promise<Answer<T>> {
    if (body === undefined) return this.ask('POST', path, asking);
    const headers = { 'content-type': 'application/json', ...asking.headers };
    const answer = await this.ask<T>('POST', path, { ...asking, headers, raw: JSON.stringify(body) });
    if (answer.status < 300) await this.holdTaken(path, body);
    return answer;
  }

  /** Holds a body that the service took against the document. */
  async holdTaken(path: string, body: unknown): Promise<void> {
    (await this.checker()).checkTaken('POST', fullPath(path), body);
  }

  /** `path` is under the base path unless it begins with `/api/`, `/health/` or `/queue-board`. */
  async ask<T>(method: string, path: string, asking: Asking = {}): Promise<Answer<T>> {
    const url = new URL(`${this.url}${fullPath(path)}`);
    for (const [name, value] of Object.entries(asking.query ?? {})) url.searchParams.set(name, String(value));
    const token = asking.token === undefined ? this.token : asking.token;
    const response = await fetch(url, {
      method,
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...asking.headers },
      redirect: 'error',
      ...(asking.raw !== undefined && { body: asking.raw }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type');
    await this.hold({ method, path: url.pathname, status: response.status, contentType, text });
    const isJson = /[/+]json\b/.test(contentType ?? '');
    const body = (isJson ? JSON.parse(text) : undefined) as T;
    return { status: response.status, headers: response.headers, text, body };
  }

  /** Holds an answer that came another way against the document. */
  async hold(response: Parameters<ResponseCheck['check']>[0]): Promise<void> {
    (await this.checker()).check(response);
  }

  private async checker(): Promise<ResponseCheck> {
    return (this.check ??= new ResponseCheck(await this.document()));
  }
}

export const fullPath = (path: string): string =>
  /^\/(api|health|queue-board)(\/|$)/.test(path) ? path : `${BASE}${path}`;
