import { crc32 } from 'node:zlib';

/** A file of an archive that need not be sound. */
export interface CraftedFile {
  readonly name: string;
  readonly content: string;
  readonly flags?: number;
  readonly method?: number;
  /** Instead of the content. */
  readonly packed?: Uint8Array;
  readonly declaredSize?: number;
  readonly checksum?: number;
  /** The number of a file whose bytes it claims for itself. */
  readonly sharesWith?: number;
}
interface Oddities {
  readonly disks?: number;
  readonly count?: number;
}

/** A ZIP archive, byte by byte, so that everything of it may be a lie. */
export function craftedArchive(
  files: readonly CraftedFile[],
  { disks = 0, count }: Oddities = {},
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const file of files) {
    const packed = Buffer.from(file.packed ?? Buffer.from(file.content));
    const offset = file.sharesWith === undefined ? at : (starts[file.sharesWith] ?? 0);
    starts.push(at);
    if (file.sharesWith === undefined) {
      const local = Buffer.concat([head(0x04034b50, 30, file, packed), Buffer.from(file.name), packed]);
      parts.push(local);
      at += local.length;
    }
    const entry = head(0x02014b50, 46, file, packed);
    entry.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([entry, Buffer.from(file.name)]));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(disks, 4);
  end.writeUInt16LE(count ?? files.length, 8);
  end.writeUInt16LE(count ?? files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** The fields that a file's own head and its entry in the directory share, at their places in each. */
function head(signature: number, size: number, file: CraftedFile, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(size);
  const shift = size === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(file.flags ?? 0, 6 + shift);
  bytes.writeUInt16LE(file.method ?? 0, 8 + shift);
  bytes.writeUInt32LE(file.checksum ?? crc32(file.content), 14 + shift);
  bytes.writeUInt32LE(packed.length, 18 + shift);
  bytes.writeUInt32LE(file.declaredSize ?? Buffer.byteLength(file.content), 22 + shift);
  bytes.writeUInt16LE(Buffer.byteLength(file.name), 26 + shift);
  return bytes;
}
