import { describe, expect, it } from '@jest/globals';
import type { ListCounts, RegistryImport } from '../imports/registry-import.js';
import { listImports } from './list-imports.js';

const NONE: ListCounts = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
const on = (day: number): Date => new Date(Date.UTC(2026, 2, day));
const anImport = (
  day: number,
  members: Partial<ListCounts> | null,
): Pick<RegistryImport, 'finishedAt' | 'counts'> => ({
  finishedAt: on(day),
  counts: members === null ? {} : { members: { ...NONE, ...members } },
});

describe('when a list was last written', () => {
  it.each(['created', 'updated'] as const)('is told by the newest import that %s a record', (what) => {
    const { members } = listImports([anImport(1, { created: 5 }), anImport(3, { [what]: 1 })]);
    expect(members).toEqual({ changedAt: on(3), carriedAt: on(3) });
  });

  it('is told by one that deleted all of it, which had it no more', () => {
    const { members } = listImports([anImport(1, { created: 5 }), anImport(3, { deleted: 5 })]);
    expect(members).toEqual({ changedAt: on(3), carriedAt: on(1) });
  });

  it('goes by the day, in whatever order the imports come', () => {
    const { members } = listImports([
      anImport(3, { updated: 1 }),
      anImport(4, { updated: 1 }),
      anImport(1, {}),
    ]);
    expect(members.changedAt).toEqual(on(4));
  });

  it('is before the day on which an import only found it as it was', () => {
    const { members } = listImports([anImport(2, { created: 1 }), anImport(5, { unchanged: 9 })]);
    expect(members).toEqual({ changedAt: on(2), carriedAt: on(5) });
  });

  it('is nothing that an import did without the list, or that refused all of it', () => {
    const { members, towns } = listImports([
      anImport(1, null),
      anImport(2, {}),
      anImport(3, { rejected: 4 }),
    ]);
    expect(members).toEqual({ changedAt: null, carriedAt: null });
    expect(towns).toEqual(members);
  });
});
