import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TemporaryFiles } from './temporary-files.js';

const never = new AbortController().signal;
async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const textOf = async (content: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const piece of content) all.push(piece);
  return Buffer.concat(all).toString();
};

describe('a temporary file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spool-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has no name from the beginning, and gives back what was put into it', async () => {
    const file = await new TemporaryFiles(folder).keep(pieces('one, ', 'x'.repeat(600_000), '两'), never);
    expect(await readdir(folder)).toEqual([]);
    expect(file.size).toBe(600_008);
    expect(await textOf(file.read())).toBe(`one, ${'x'.repeat(600_000)}两`);
  });

  it('is closed when its reader goes, and when what fills it fails', async () => {
    const spool = new TemporaryFiles(folder);
    const file = await spool.keep(pieces('x'.repeat(600_000)), never);
    for await (const piece of file.read()) {
      expect(piece.length).toBeLessThan(600_000);
      break;
    }
    await expect(textOf(file.read())).rejects.toThrow(/closed|EBADF/);
    const failing = async function* () {
      yield Buffer.from('a');
      throw new Error('gone');
    };
    await expect(spool.keep(failing(), never)).rejects.toThrow('gone');
  });

  it('is closed when its reader goes before it has asked for anything', async () => {
    const file = await new TemporaryFiles(folder).keep(pieces('unread'), never);
    const stream = Readable.from(file.read());
    stream.destroy();
    await once(stream, 'close');
    await expect(textOf(file.read())).rejects.toThrow(/closed|EBADF/);
  });

  it('is not filled further once nobody waits for it', async () => {
    const wait = new AbortController();
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 1;
        if (given === 3) wait.abort(new Error('nobody waits'));
        yield Buffer.from('a');
      }
    };
    await expect(new TemporaryFiles(folder).keep(endless(), wait.signal)).rejects.toThrow('nobody waits');
    expect(given).toBe(3);
  });
});
