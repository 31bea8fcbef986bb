import { isUtf8 } from 'node:buffer';
import { UploadError } from '@hongzhu/compliance';

/** What is told of a document, in its order. Names are without their prefixes. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | null): void;
  /** `read` decodes the text; what nobody wants is not decoded. */
  text?(read: () => string): void;
  close?(name: string): void;
}

/** No tag of a workbook comes near it; attributes are looked through more than once. */
const MOST_TAG_BYTES = 65_536;
const [LESS, GREATER, SLASH, QUESTION, BANG] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21];
const [QUOTE, APOSTROPHE] = [0x22, 0x27];
const unreadable = (): UploadError => new UploadError('upload_unreadable');

/**
 * Reads XML from its first byte to its last, in time proportional to its size and without memory of its own. There are no
 * entities but the five of the language: a document that declares its own, or types at all, is refused.
 */
export function scanXml(content: Uint8Array, listener: XmlListener): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new UploadError('upload_unsafe_xml');
  for (let at = 0; ;) {
    const tag = bytes.indexOf(LESS, at);
    if (tag === -1) return;
    if (tag > at) tellText(bytes, at, tag, listener);
    at = tell(bytes, tag, listener);
  }
}

function tellText(bytes: Buffer, from: number, to: number, listener: XmlListener): void {
  listener.text?.(() => unescaped(bytes.toString('utf8', from, to)));
}

/** Tells of what begins at `tag`, and answers where it ends. */
function tell(bytes: Buffer, tag: number, listener: XmlListener): number {
  const second = bytes[tag + 1];
  if (second === QUESTION) return after(bytes, '?>', tag);
  if (second === BANG) return tellSpecial(bytes, tag, listener);
  const end = endOfTag(bytes, tag);
  if (second === SLASH) listener.close?.(localName(bytes.toString('utf8', tag + 2, end).trimEnd()));
  else tellElement(bytes.toString('utf8', tag + 1, end), listener);
  return end + 1;
}

function tellSpecial(bytes: Buffer, tag: number, listener: XmlListener): number {
  if (bytes.subarray(tag, tag + 4).equals(Buffer.from('<!--'))) return after(bytes, '-->', tag + 4);
  if (!bytes.subarray(tag, tag + 9).equals(Buffer.from('<![CDATA['))) {
    throw new UploadError('upload_unsafe_xml');
  }
  const end = after(bytes, ']]>', tag);
  listener.text?.(() => bytes.toString('utf8', tag + 9, end - 3));
  return end;
}

function after(bytes: Buffer, mark: string, from: number): number {
  const at = bytes.indexOf(mark, from);
  if (at === -1) throw unreadable();
  return at + mark.length;
}

function endOfTag(bytes: Buffer, from: number): number {
  let quote = 0;
  const last = Math.min(bytes.length, from + MOST_TAG_BYTES);
  for (let at = from + 1; at < last; at += 1) {
    const byte = bytes[at]!;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  throw unreadable();
}

function tellElement(inside: string, listener: XmlListener): void {
  const isEmpty = inside.endsWith('/');
  const text = isEmpty ? inside.slice(0, -1) : inside;
  const blank = text.search(/\s/);
  const name = localName(blank === -1 ? text : text.slice(0, blank));
  let attributes: ReadonlyMap<string, string> | null = null;
  listener.open?.(name, (wanted) => {
    attributes ??= attributesOf(blank === -1 ? '' : text.slice(blank));
    return attributes.get(wanted) ?? null;
  });
  if (isEmpty) listener.close?.(name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = text.indexOf('=', at);
    if (equals === -1) return attributes;
    const value = text.slice(equals + 1).trimStart();
    const quote = value[0];
    const begins = text.length - value.length;
    const ends = quote === '"' || quote === "'" ? text.indexOf(quote, begins + 1) : -1;
    if (ends === -1) throw unreadable();
    attributes.set(localName(text.slice(at, equals).trim()), unescaped(text.slice(begins + 1, ends)));
    at = ends + 1;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (_, name: string) => ENTITIES.get(name) ?? characterOf(name));
}

function characterOf(name: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  if (!(code > 0 && code <= 0x10ffff)) throw new UploadError('upload_unsafe_xml');
  return String.fromCodePoint(code);
}
