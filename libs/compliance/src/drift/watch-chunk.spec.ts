import { describe, expect, it } from '@jest/globals';
import { RuleLibrary } from '../evaluation/rule-library.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import { RecordChunk } from '../sweeps/record-chunk.js';
import type { RecordCells } from '../sweeps/record-cells.js';
import { queuedSweep, type Sweep } from '../sweeps/sweep.js';
import { WatchChunk } from './watch-chunk.js';

const sweepOf = (asOf: string, effect: Sweep['effect'] = 'record'): Sweep =>
  queuedSweep({ id: asOf, asOf, effect, townCodes: null, ruleSets: [], requestedAt: new Date(0) });
const heldAgainst = (basis: Sweep | null): Stores =>
  ({ drift: { basisOf: () => Promise.resolve(basis) } }) as unknown as Stores;

describe('the dates as of which a chunk may be judged', () => {
  const watch = new WatchChunk(new RuleLibrary([]), {} as Clock, {} as IdGenerator);
  const record = new RecordChunk({} as RecordCells, watch);
  const tonight = sweepOf('2026-03-10');

  it.each([
    ['that of the sweep it is held against, too', sweepOf('2026-03-08'), ['2026-03-10', '2026-03-08']],
    ['its own once, where that was swept before', sweepOf('2026-03-10'), ['2026-03-10']],
    ['its own alone, where nothing was', null, ['2026-03-10']],
  ])('are %s', async (_, basis, dates) => {
    expect(await record.dates(heldAgainst(basis), tonight)).toEqual(dates);
  });

  it('are its own alone in a study, which is held against nothing', async () => {
    const study = sweepOf('2026-03-10', 'study');
    expect(await record.dates(heldAgainst(sweepOf('2026-03-08')), study)).toEqual(['2026-03-10']);
  });
});
