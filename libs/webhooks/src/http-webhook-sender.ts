import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { WebhookSender, type SendFault, type SendResult, type WebhookMessage } from '@hongzhu/compliance';
import type { AddressGuard } from './address-guard.js';
import { AddressRefusedError, checkedLookup, systemResolve, type Resolve } from './checked-lookup.js';
import { retryAfterMs } from './retry-after.js';
import { signedHeaders } from './signed-headers.js';
import { literalAddress, readWebhookUrl } from './webhook-url.js';

export interface SenderOptions {
  /** From the look-up of the name to the end of the answer. */
  readonly timeoutMs: number;
  readonly resolve: Resolve;
}

type SignalledOptions = RequestOptions & { readonly signal: AbortSignal };

const DEFAULTS: SenderOptions = { timeoutMs: 15_000, resolve: systemResolve };
/** Of an answer that nobody reads. */
const MOST_BYTES_READ = 8_192;
const NAME_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const TLS_CODE = /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|EPROTO)|CERTIFICATE|_CERT$/;

/** Sends with Node's own client, a connection a request: what it connects to is checked each time. */
export class HttpWebhookSender extends WebhookSender {
  private readonly options: SenderOptions;

  constructor(
    private readonly guard: AddressGuard,
    options: Partial<SenderOptions> = {},
  ) {
    super();
    this.options = { ...DEFAULTS, ...options };
  }

  override async send(message: WebhookMessage, signal: AbortSignal): Promise<SendResult> {
    const url = readWebhookUrl(message.url);
    if (typeof url === 'string') return failed('url_refused');
    const permits = (address: string): boolean => this.guard.faultOf(address, url.protocol) === null;
    const literal = literalAddress(url);
    if (literal !== null && !permits(literal)) return failed('address_refused');
    const timeout = AbortSignal.timeout(this.options.timeoutMs);
    const options: SignalledOptions = {
      method: 'POST',
      agent: false,
      headers: signedHeaders(message),
      lookup: checkedLookup(permits, this.options.resolve),
      signal: AbortSignal.any([signal, timeout]),
    };
    try {
      return await exchange(url, options, message.body);
    } catch (error) {
      signal.throwIfAborted();
      return failed(timeout.aborted ? 'timed_out' : faultOf(error));
    }
  }
}

const failed = (code: SendFault): SendResult => ({ status: null, code });

function faultOf(error: unknown): SendFault {
  if (error instanceof AddressRefusedError) return 'address_refused';
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (NAME_CODES.has(code)) return 'name_not_resolved';
  return TLS_CODE.test(code) ? 'tls_failed' : 'connection_failed';
}

/**
 * What was answered, once the answer has ended or is cut off. Redirects are not followed, nor is the protocol changed. Settles
 * when `signal` is aborted, whatever has become of the connection.
 */
function exchange(url: URL, options: SignalledOptions, body: string): Promise<SendResult> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    let answer: SendResult | null = null;
    const end = (error: Error): void => (answer === null ? reject(error) : resolve(answer));
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options);
    request.on('error', end);
    request.on('close', () => end(new Error('the connection was closed without an answer')));
    signal.addEventListener('abort', () => end(signal.reason as Error), { once: true });
    request.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(answerOf(response));
    });
    request.on('response', (response) => {
      const given = answerOf(response);
      answer = given;
      response.on('close', () => resolve(given));
      passOver(response);
    });
    request.end(body);
  });
}

function answerOf({ statusCode: status = 0, headers }: IncomingMessage): SendResult {
  const asked = retryAfterMs(headers['retry-after'], new Date());
  return asked === undefined ? { status } : { status, retryAfterMs: asked };
}

/** Takes a little of an answer, so that the receiver can end it, and hangs up on one that goes on. */
function passOver(response: IncomingMessage): void {
  let read = 0;
  response.on('data', (part: Buffer) => {
    read += part.length;
    if (read > MOST_BYTES_READ) response.destroy();
  });
  // Cut off after its status: that is an answer all the same.
  response.on('error', () => undefined);
}
