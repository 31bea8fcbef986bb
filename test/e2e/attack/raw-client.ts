import { Agent, request, type IncomingMessage } from 'node:http';

/** A request as it goes over the wire: nothing of it is encoded, normalised or completed. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}
export interface RawAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

const EVENTS_FOR_MS = 300;
const ANSWER_WITHIN_MS = 30_000;

/** Sends requests that `fetch` would refuse or mend, over connections that are kept. */
export class RawClient {
  private readonly agent: Agent;
  private readonly origin: URL;

  constructor(url: string, connections: number) {
    this.origin = new URL(url);
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Of a stream of events, those of the first moments. Rejects when there is no answer. */
  send({ method, path, headers, body }: RawRequest): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.origin;
      const outgoing = request({ hostname, port, method, path, headers: { ...headers }, agent: this.agent });
      outgoing.setTimeout(ANSWER_WITHIN_MS, () => outgoing.destroy(new Error('no answer in time')));
      outgoing.once('error', reject);
      outgoing.once('response', (response) => {
        const contentType = response.headers['content-type'] ?? null;
        textOf(response).then(
          (text) =>
            resolve({ status: response.statusCode ?? 0, contentType, headers: response.headers, text }),
          reject,
        );
      });
      outgoing.end(body ?? undefined);
    });
  }

  /** The same for a bearer, by GET and without a body unless it is said. */
  sendAs(token: string, path: string, asking: Partial<Omit<RawRequest, 'path'>> = {}): Promise<RawAnswer> {
    const headers = { authorization: `Bearer ${token}`, ...asking.headers };
    return this.send({ method: 'GET', body: null, ...asking, path, headers });
  }

  close(): void {
    this.agent.destroy();
  }
}

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const isStream = response.headers['content-type']?.startsWith('text/event-stream') === true;
    const cut = isStream ? setTimeout(() => response.destroy(), EVENTS_FOR_MS) : undefined;
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.once('close', () => {
      clearTimeout(cut);
      const text = Buffer.concat(pieces).toString();
      if (isStream) resolve(text.slice(0, text.lastIndexOf('\n\n') + 1));
      else if (response.complete) resolve(text);
      else reject(new Error(`the answer broke off after ${String(text.length)} characters`));
    });
    response.on('error', () => undefined);
  });
}
