import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { presentProblem } from './present-problem.js';

/** What Node says of a request that it could not read; anything else is a 400. */
const FAULTS: ReadonlyMap<string, { readonly status: number; readonly code: string }> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: 408, code: 'request_timeout' }],
  ['HPE_HEADER_OVERFLOW', { status: 431, code: 'headers_too_large' }],
]);
const MALFORMED = { status: 400, code: 'bad_request' };

/**
 * Answers what never became a request with a problem, in Chinese, since no header could be read; its `instance` is
 * empty. The connection is closed.
 */
export function answerClientError({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const fault = { ...(FAULTS.get(code ?? '') ?? MALFORMED), errors: [], details: {} };
  const body = JSON.stringify(presentProblem(fault, 'zh', ''));
  const head = [
    `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: zh',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
