/** One backend message: type letter, length, body. */
function message(type: string, body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(5 + body.length);
  bytes.write(type, 0, 'latin1');
  bytes.writeInt32BE(4 + body.length, 1);
  body.copy(bytes, 5);
  return bytes;
}

function strings(...values: readonly string[]): Buffer {
  return Buffer.from(values.map((value) => `${value}\0`).join(''), 'utf8');
}

function int32(...values: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(4 * values.length);
  values.forEach((value, i) => bytes.writeInt32BE(value, 4 * i));
  return bytes;
}

export const authenticationOk = (): Buffer => message('R', int32(0));

export const parameterStatus = (name: string, value: string): Buffer => message('S', strings(name, value));

export const backendKeyData = (processId: number, secret: number): Buffer =>
  message('K', int32(processId, secret));

export const readyForQuery = (status: 'I' | 'T' | 'E'): Buffer => message('Z', Buffer.from(status, 'latin1'));

export const notificationResponse = (processId: number, channel: string, payload: string): Buffer =>
  message('A', Buffer.concat([int32(processId), strings(channel, payload)]));

export interface WireError {
  readonly severity: 'ERROR' | 'FATAL';
  /** Five characters of SQLSTATE. */
  readonly code: string;
  readonly message: string;
}

export const errorResponse = ({ severity, code, message: text }: WireError): Buffer =>
  message('E', strings(`S${severity}`, `V${severity}`, `C${code}`, `M${text}`, ''));
