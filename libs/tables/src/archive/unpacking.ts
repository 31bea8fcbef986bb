import { crc32, inflateRawSync } from 'node:zlib';
import { UploadError } from '@hongzhu/compliance';
import { RATIO_FROM, type UploadLimits } from '../upload-limits.js';
import type { ArchiveEntry } from './inspect-archive.js';

/** How archives begin, by whatever name they come. */
const BEGINNINGS = [
  '504b0304',
  '504b0506',
  '377abcaf271c',
  '526172211a07',
  '1f8b',
  'fd377a585a00',
  '425a68',
  '28b52ffd',
];

/**
 * Unpacks files of one archive, as long as they do not come to more than the limits allow. What the archive says of sizes is
 * not believed: unpacking itself ends where the allowance does. Blocks while it works.
 */
export class Unpacking {
  private left: number;

  constructor(
    private readonly archive: Uint8Array,
    private readonly limits: UploadLimits,
  ) {
    this.left = limits.unpackedBytes;
  }

  /** The file's bytes. Throws `UploadError`. */
  contentOf(entry: ArchiveEntry): Uint8Array {
    const packed = this.archive.subarray(entry.start, entry.start + entry.packedSize);
    const most = Math.min(this.left, Math.max(RATIO_FROM, this.limits.ratio * packed.length));
    const content = entry.isDeflated ? inflated(packed, most) : packed;
    // Cut off by the density that is allowed, or by what is left in all.
    if (content === null) throw new UploadError(most === this.left ? 'upload_too_large' : 'upload_too_dense');
    this.left -= content.length;
    if (this.left < 0) throw new UploadError('upload_too_large');
    if (content.length !== entry.declaredSize || crc32(content) !== entry.checksum) {
      throw new UploadError('upload_unreadable');
    }
    const beginning = Buffer.from(content.subarray(0, 6)).toString('hex');
    if (BEGINNINGS.some((each) => beginning.startsWith(each))) throw new UploadError('upload_nested_archive');
    return content;
  }
}

/** Null where there is more than `most`. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw new UploadError('upload_unreadable', { cause: error });
  }
}
