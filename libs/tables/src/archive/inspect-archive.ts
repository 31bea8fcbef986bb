import { UploadError } from '@hongzhu/compliance';
import { RATIO_FROM, type UploadLimits } from '../upload-limits.js';
import { refuseUnsafeName } from './refuse-unsafe-name.js';

/** A file of an archive, as its directory has it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly checksum: number;
  /** Of the packed bytes in the archive. */
  readonly start: number;
  readonly packedSize: number;
  /** What the directory says; nothing relies on it but the refusal of what says too much. */
  readonly declaredSize: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Means: see the fields of ZIP64, which no file of a size that is taken needs. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const ENCRYPTED = 0x2041;
const NAME_IS_UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_SIGNATURE;

/**
 * The files of a ZIP archive by its directory, folders left out. Throws `UploadError` for one that can't be read, or may not
 * be: encrypted, with unsafe or repeated names, with files that share bytes, or of more than the limits allow by what it
 * says of itself. Unpacks nothing.
 */
export function inspectArchive(bytes: Uint8Array, limits: UploadLimits): ArchiveEntry[] {
  const view = viewOf(bytes);
  const { count, at } = directoryOf(view);
  if (count > limits.entries) throw new UploadError('upload_too_many_files');
  const entries: ArchiveEntry[] = [];
  let position = at;
  for (let number = 0; number < count; number += 1) {
    const { entry, next } = entryAt(bytes, view, position);
    if (entry !== null) entries.push(entry);
    position = next;
  }
  refuseRepeatedNames(entries);
  refuseSharedBytes(entries);
  refuseSizes(entries, limits);
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const unreadable = (): UploadError => new UploadError('upload_unreadable');

function directoryOf(view: DataView): { readonly count: number; readonly at: number } {
  const first = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const [disk, directoryDisk] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    const [here, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    const isWhole = disk === 0 && directoryDisk === 0 && here === count && count !== ELSEWHERE_16;
    if (!isWhole || start === ELSEWHERE_32 || start + size > at) throw unreadable();
    return { count, at: start };
  }
  throw unreadable();
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ArchiveEntry | null; next: number } {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw unreadable();
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packedSize, declaredSize] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameBytes, extraBytes] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const next = at + ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > view.byteLength || [packedSize, declaredSize, local].includes(ELSEWHERE_32)) throw unreadable();
  if ((flags & ENCRYPTED) !== 0) throw new UploadError('upload_encrypted');
  if (method !== STORED && method !== DEFLATED) throw unreadable();
  const name = nameOf(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes), flags);
  refuseUnsafeName(name);
  if (name.endsWith('/')) return { entry: null, next };
  const start = contentStart(view, local);
  if (start + packedSize > view.byteLength) throw unreadable();
  const checksum = view.getUint32(at + 16, true);
  return {
    entry: { name, isDeflated: method === DEFLATED, checksum, start, packedSize, declaredSize },
    next,
  };
}

/** Names are UTF-8 where they say so, and often where they don't; else what Chinese systems write. */
function nameOf(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if ((flags & NAME_IS_UTF8) !== 0) throw unreadable();
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function contentStart(view: DataView, local: number): number {
  if (local + LOCAL_BYTES > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw unreadable();
  return local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** On some systems two names that differ in case, or in how they are composed, are one file. */
function refuseRepeatedNames(entries: readonly ArchiveEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.normalize('NFKC').toLowerCase()));
  if (names.size < entries.length) throw new UploadError('upload_duplicate_name');
}

/** Files that share packed bytes are how a small archive becomes a large one without a dense file in it. */
function refuseSharedBytes(entries: readonly ArchiveEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  for (const [at, entry] of inOrder.entries()) {
    const next = inOrder[at + 1];
    if (next !== undefined && entry.start + entry.packedSize > next.start)
      throw new UploadError('upload_too_dense');
  }
}

function refuseSizes(entries: readonly ArchiveEntry[], { unpackedBytes, ratio }: UploadLimits): void {
  const total = entries.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (total > unpackedBytes) throw new UploadError('upload_too_large');
  const isDense = ({ declaredSize, packedSize }: ArchiveEntry): boolean =>
    declaredSize > RATIO_FROM && declaredSize > ratio * packedSize;
  if (entries.some(isDense)) throw new UploadError('upload_too_dense');
}
