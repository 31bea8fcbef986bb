import { setImmediate as otherWork } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A file to be packed. */
export interface FileToPack {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * The files in one ZIP archive, piece by piece: no more is in memory than a piece of one of them, and its packed form. Whatever
 * else is to be done comes between the pieces.
 */
export async function* zipped(files: Iterable<FileToPack>, at: Date): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    packed.push(piece);
  });
  const taken = (): Uint8Array[] => {
    if (failure !== null) throw failure;
    return packed.splice(0);
  };
  for (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = at;
    zip.add(entry);
    for await (const piece of content) {
      entry.push(piece);
      yield* taken();
      await otherWork();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
