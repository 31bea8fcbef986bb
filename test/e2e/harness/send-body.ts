import { Agent, request, type IncomingMessage } from 'node:http';
import { BASE } from './api-client.js';

export interface SentBody {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
  /** How much was sent before the answer came. */
  readonly sentBytes: number;
}
export interface BodyToSend {
  readonly path: string;
  /** In bytes. Announced as `content-length`, or sent in chunks of unknown number. */
  readonly size: number;
  readonly isAnnounced: boolean;
  /** Whether the client asks for the connection to be kept. */
  readonly keepAlive: boolean;
  readonly token: string;
}

const PIECE = Buffer.alloc(1024 * 1024, ' ');

/**
 * Sends a large body of blanks piece by piece, as fast as they are taken, until the answer comes or all is sent.
 * No more than a piece is in the memory of the test.
 */
export function sendLargeBody(
  url: string,
  { path, size, isAnnounced, keepAlive, token }: BodyToSend,
): Promise<SentBody> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive });
    let sentBytes = 0;
    let answered = false;
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(isAnnounced && { 'content-length': size }),
    };
    const outgoing = request(`${url}${BASE}${path}`, { method: 'POST', headers, agent });
    outgoing.once('response', (response) => {
      answered = true;
      readAll(response)
        .then((text) => {
          const contentType = response.headers['content-type'] ?? null;
          resolve({ status: response.statusCode ?? 0, contentType, text, sentBytes });
        }, reject)
        .finally(() => agent.destroy());
    });
    outgoing.on('error', (error) => {
      if (!answered) reject(error);
    });
    const send = (): void => {
      while (!answered && sentBytes < size) {
        sentBytes += PIECE.length;
        if (!outgoing.write(PIECE)) {
          outgoing.once('drain', send);
          return;
        }
      }
      if (!answered) outgoing.end();
    };
    send();
  });
}

async function readAll(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += piece as string;
  return text;
}
