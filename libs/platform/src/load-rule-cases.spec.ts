import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { loadRuleCases } from './load-rule-cases.js';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));
const holding = async (files: Record<string, string>): Promise<string> => {
  folder = await mkdtemp(join(tmpdir(), 'hongzhu-cases-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

describe('the cases of rules', () => {
  it('are read by the name of their file', async () => {
    const faults: string[] = [];
    const cases = await loadRuleCases(
      await holding({ 'a-rule.json': '[{"name":"one"}]', 'b.txt': '' }),
      faults,
    );
    expect([cases, faults]).toEqual([[['a-rule', [{ name: 'one' }]]], []]);
  });

  it('are none without a folder', async () => {
    const faults: string[] = [];
    expect(await loadRuleCases(join(await holding({}), 'cases'), faults)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are a fault where a file is no JSON, or no list', async () => {
    const faults: string[] = [];
    expect(await loadRuleCases(await holding({ 'a.json': '[', 'b.json': '{}' }), faults)).toEqual([]);
    expect(faults).toEqual([
      expect.stringContaining('cases/a.json'),
      expect.stringContaining('cases/b.json'),
    ]);
  });
});
