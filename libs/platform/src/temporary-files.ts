import { randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spool, type SpooledFile } from '@hongzhu/compliance';

const PIECE_BYTES = 256 * 1024;

/**
 * Keeps files in the system's folder for temporary ones, without a name: nobody else can open them, and whatever ends the
 * process leaves none.
 */
export class TemporaryFiles extends Spool {
  constructor(private readonly folder: string = tmpdir()) {
    super();
  }

  override async keep(content: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<SpooledFile> {
    const path = join(this.folder, `hongzhu-${randomUUID()}`);
    const file = await open(path, 'wx+', 0o600);
    try {
      await unlink(path);
      let size = 0;
      for await (const piece of content) {
        signal.throwIfAborted();
        await file.writeFile(piece);
        size += piece.length;
      }
      return { size, read: () => piecesOf(file, size), discard: () => file.close() };
    } catch (error) {
      await file.close();
      throw error;
    }
  }
}

/**
 * The file is closed before the last piece is given: whoever has that has the end. No generator: one that is ended before its
 * first piece was asked for runs no `finally`, and the file would stay open.
 */
function piecesOf(file: FileHandle, size: number): AsyncIterableIterator<Uint8Array> {
  let at = 0;
  const nextPiece = async (): Promise<Uint8Array> => {
    const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size - at));
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) throw new Error('a temporary file was cut off');
    at += bytesRead;
    return piece.subarray(0, bytesRead);
  };
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await file.close();
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (at === size) return end();
      try {
        const value = await nextPiece();
        if (at === size) await file.close();
        return { done: false, value };
      } catch (error) {
        await file.close();
        throw error;
      }
    },
    return: end,
  };
}
