import { describe, expect, it } from '@jest/globals';
import { caseCity } from '../../../registry/src/snapshot/snapshot.fixture.js';
import type { RegistryStore } from '../registry/registry-store.js';
import { Turns } from '../shared/turns.js';
import { confront } from './confront.js';
import { readSnapshot } from './read-snapshot.js';
import { UploadReader, type ReadUpload, type UploadForm } from './upload-reader.js';

class OneUpload extends UploadReader {
  override check(): UploadForm {
    return 'json';
  }
  override async read(): Promise<ReadUpload> {
    return { snapshot: caseCity(2), problems: [], placed: (problem) => problem };
  }
}

/** How often other work had its turn while this was done. */
async function turnsDuring<T>(work: Promise<T>): Promise<{ readonly turns: number; readonly result: T }> {
  let turns = 0;
  let isOver = false;
  const other = (): void => {
    if (isOver) return;
    turns += 1;
    setImmediate(other);
  };
  setImmediate(other);
  const result = await work;
  isOver = true;
  return { turns, result };
}

describe('an import of many rows', () => {
  it('lets other work have its turn while it is read, and while it is checked', async () => {
    const reading = readSnapshot(new OneUpload(), new Uint8Array(), new Turns(null, 0));
    const { turns, result } = await turnsDuring(reading);
    expect(turns).toBeGreaterThan(2);
    expect(result.problems).toEqual([]);
    const registry = {
      city: async () => null,
      retainedCodes: async () => undefined,
      loadTowns: async () => ({}),
    } as unknown as RegistryStore;
    const checking = confront(registry, result.snapshot!, 'all', new Turns(null, 0));
    expect((await turnsDuring(checking)).turns).toBeGreaterThan(2);
  });
});
