/** What a client sends before its first ordinary message. */
export type Greeting =
  | { readonly kind: 'encryption-request' }
  | { readonly kind: 'cancel-request' }
  | { readonly kind: 'startup'; readonly parameters: ReadonlyMap<string, string> };

/** An ordinary message: its type letter, and all its bytes, header included. */
export interface FrontendMessage {
  readonly kind: 'message';
  readonly type: string;
  readonly bytes: Buffer;
}

/** The bytes are no PostgreSQL protocol: the connection can't go on. */
export class ProtocolViolation extends Error {}

const CANCEL_REQUEST = 80877102;
const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const LARGEST_MESSAGE = 0x3fff_ffff;

/** Cuts the bytes of one client into messages of the PostgreSQL protocol, version 3. */
export class FrontendReader {
  private pending: Buffer = Buffer.alloc(0);
  private started = false;

  /** The messages completed by `chunk`, in order. Throws `ProtocolViolation` on an impossible length or version. */
  *read(chunk: Buffer): Generator<Greeting | FrontendMessage> {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    for (;;) {
      const headerLength = this.started ? 1 : 0;
      if (this.pending.length < headerLength + 4) return;
      const length = this.pending.readInt32BE(headerLength);
      if (length < (this.started ? 4 : 8) || length > LARGEST_MESSAGE) {
        throw new ProtocolViolation(`a message of ${String(length)} bytes`);
      }
      if (this.pending.length < headerLength + length) return;
      const bytes = this.pending.subarray(0, headerLength + length);
      this.pending = this.pending.subarray(headerLength + length);
      yield this.started
        ? { kind: 'message', type: String.fromCharCode(bytes[0] ?? 0), bytes }
        : this.greeting(bytes);
    }
  }

  private greeting(bytes: Buffer): Greeting {
    const code = bytes.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'encryption-request' };
    if (code === CANCEL_REQUEST) return { kind: 'cancel-request' };
    if (code >> 16 !== 3) throw new ProtocolViolation(`protocol version ${String(code >> 16)}`);
    this.started = true;
    const words = bytes.toString('utf8', 8).split('\0');
    const parameters = new Map<string, string>();
    for (let i = 0; i + 1 < words.length && words[i] !== ''; i += 2) {
      parameters.set(words[i] ?? '', words[i + 1] ?? '');
    }
    return { kind: 'startup', parameters };
  }
}
