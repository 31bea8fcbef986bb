import { expect, it } from '@jest/globals';
import { allCells, decideCell, RegistryEvaluator, ShadowCheck, type Sweep } from '@hongzhu/compliance';
import { loadRuleLibrary, SystemClock, TimeOrderedIds } from '@hongzhu/platform';
import { indexRegistry } from '@hongzhu/registry';
import { generateSampleCity } from '@hongzhu/sample-city';

const AS_OF = '2026-11-23';

it('json-rules-engine comes to every verdict about the sample city that it can be asked', async () => {
  const { ruleSets } = await loadRuleLibrary();
  const evaluator = new RegistryEvaluator(indexRegistry(generateSampleCity(AS_OF)), ruleSets, AS_OF);
  const cells = allCells(evaluator.index).map((cell) => ({
    decided: decideCell(evaluator, cell),
    standIns: [],
  }));
  const decisions = cells.flatMap(({ decided }) => decided).reduce((sum, { size }) => sum + size, 0);
  const shadow = new ShadowCheck({ share: 1 }, new SystemClock(), new TimeOrderedIds());
  const { agreed, partial, disagreements } = await shadow.run({ id: 'all', asOf: AS_OF } as Sweep, cells);
  expect(disagreements).toEqual([]);
  expect(agreed + partial).toBe(decisions);
  expect(agreed / decisions).toBeGreaterThan(0.99);
}, 120_000);
