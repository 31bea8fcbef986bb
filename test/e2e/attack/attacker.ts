import type { ApiDocument } from '../harness/api-document.js';
import { ResponseCheck } from '../harness/response-check.js';
import type { RawAnswer, RawClient } from './raw-client.js';
import type { AttackRequest } from './requests.js';
import type { AttackSessions } from './sessions.js';

/** What may be said of an address or a method that the document does not have, wherever it is asked for. */
const OF_NO_ROUTE = [
  'route_not_found',
  'method_not_allowed',
  'bad_request',
  'expectation_failed',
  'headers_too_large',
];
const SHOWN = 600;
/** Whoever signs in shows a password, and no session. */
const SIGN_IN = 'POST /api/v1/session';
/** Before anybody asks whose page it is: that there is no such address, or nobody who asks. */
const isRefusedUnread = (status: number, text: string): boolean => {
  if (status === 401) return true;
  if (status < 400) return false;
  const { code } = JSON.parse(text) as { code: string };
  return code === 'csrf_refused' || OF_NO_ROUTE.includes(code);
};

/** Sends requests as their accounts, and holds each answer against the document. */
export class Attacker {
  /** How many requests of each operation had which status. */
  readonly statuses = new Map<string, Map<number, number>>();
  /** Commands by session: those that were obeyed, and those that were refused as they might be of another site. */
  readonly bySession = { obeyed: 0, refused: 0 };
  private readonly check: ResponseCheck;
  private readonly readable: readonly RegExp[];

  constructor(
    document: ApiDocument,
    private readonly client: RawClient,
    private readonly tokens: ReadonlyMap<string, string>,
    private readonly sessions: AttackSessions,
  ) {
    this.check = new ResponseCheck(document);
    this.readable = Object.entries(document.paths)
      .filter(([template, { get }]) => get !== undefined && template.endsWith('}'))
      .map(([template]) => new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(?=[/?]|$)`));
  }

  /** Throws, and shows both, when the answer is none of those that the document allows. */
  async attack(request: AttackRequest): Promise<RawAnswer> {
    const { account, csrf } = request;
    const identity = this.sessions.has(account)
      ? this.sessions.headersOf(account, csrf)
      : { authorization: this.bearer(account) };
    const headers = { ...identity, ...request.headers };
    if (request.namesVersion) Object.assign(headers, await this.precondition(request.path));
    let answer: RawAnswer | null = null;
    try {
      answer = await this.client.send({ ...request, headers });
      this.examine(request, answer);
      if (this.sessions.has(account)) await this.count(request, answer);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${shown(request, answer)}`, { cause: error });
    }
    this.note(request.operation, answer.status);
    return answer;
  }

  private async count(request: AttackRequest, { status, text }: RawAnswer): Promise<void> {
    const { account, method, template } = request;
    if (method !== 'GET' && status < 300 && !template.includes('/session')) this.bySession.obeyed += 1;
    if (status === 403 && text.includes('"csrf_refused"')) this.bySession.refused += 1;
    if (status === 401) await this.sessions.renew(account);
  }

  note(operation: string, status: number): void {
    const known = this.statuses.get(operation) ?? new Map<number, number>();
    known.set(status, (known.get(status) ?? 0) + 1);
    this.statuses.set(operation, known);
  }

  /** The operations of these that have had no answer of success. */
  withoutSuccess(operations: readonly string[]): string[] {
    return operations.filter(
      (each) => ![...(this.statuses.get(each)?.keys() ?? [])].some((status) => status < 300),
    );
  }

  get requests(): number {
    return [...this.statuses.values()]
      .flatMap((counts) => [...counts.values()])
      .reduce((sum, one) => sum + one, 0);
  }

  private examine(request: AttackRequest, answer: RawAnswer): void {
    const { method, template } = request;
    const { status, contentType, text } = answer;
    if (status >= 500) throw new Error(`${String(status)} is a fault of the service`);
    if (this.isForged(request) && !isRefusedUnread(status, text))
      throw new Error('a command of another site was looked at');
    const isProblem = contentType?.startsWith('application/problem+json') === true;
    if (status >= 400 && isProblem && OF_NO_ROUTE.includes((JSON.parse(text) as { code: string }).code)) {
      this.check.checkProblem(status, text);
    } else this.check.check({ method, path: template, status, contentType, text });
  }

  /** Whether it is a command in the name of somebody who has signed in, and does not show that our own page sends it. */
  private isForged({ account, csrf, method, operation }: AttackRequest): boolean {
    return this.sessions.has(account) && csrf !== 'shown' && method !== 'GET' && operation !== SIGN_IN;
  }

  /** The version that the resource has now; none where it has no address of its own. */
  private async precondition(path: string): Promise<Record<string, string>> {
    const [address] = this.readable.flatMap((pattern) => pattern.exec(path) ?? []);
    if (address === undefined) return {};
    const headers = { authorization: this.bearer('owner') };
    const answer = await this.client.send({ method: 'GET', path: address, headers, body: null });
    return answer.headers.etag === undefined ? {} : { 'if-match': answer.headers.etag };
  }

  private bearer(account: string): string {
    const token = this.tokens.get(account);
    if (token === undefined) throw new Error(`${account} has no key`);
    return `Bearer ${token}`;
  }
}

const shown = ({ account, method, path, headers, body }: AttackRequest, answer: RawAnswer | null): string =>
  [
    `${account}: ${method} ${path.slice(0, SHOWN)}`,
    JSON.stringify(headers).slice(0, SHOWN),
    String(body).slice(0, SHOWN),
    answer === null ? 'no answer' : `-> ${String(answer.status)} ${answer.text.slice(0, SHOWN)}`,
  ].join('\n');
