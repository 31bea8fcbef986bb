import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleCase } from '@hongzhu/rules-engine';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The cases of a rule set by the id of their rule, as they lie in its `cases` folder; none without such a folder. They
 * decide nothing here: what they hold is held against the rules by tests. A file that is no list is a fault.
 */
export async function loadRuleCases(
  folder: string,
  faults: string[],
): Promise<[ruleId: string, cases: readonly RuleCase[]][]> {
  const loaded: [string, readonly RuleCase[]][] = [];
  for (const name of await casesIn(folder)) {
    try {
      const cases = JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
      if (Array.isArray(cases)) loaded.push([name.replace(/\.json$/, ''), cases as RuleCase[]]);
      else faults.push(`cases/${name}: [not_a_list] 应为案例列表 / a list of cases is expected`);
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      faults.push(`cases/${name}: [invalid_json] 不是有效的 JSON / ${cause.message}`);
    }
  }
  return loaded;
}

async function casesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
