import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuleLibrary } from '@hongzhu/compliance';
import { factCatalogue } from '@hongzhu/registry';
import {
  compileRuleSet,
  lintRuleSet,
  parseRuleSet,
  RuleDocumentError,
  type LintProblem,
  type RuleCase,
  type RuleSetFiles,
  type RuleSetSource,
} from '@hongzhu/rules-engine';
import { loadRuleCases } from './load-rule-cases.js';

/** The rule sets shipped with the service: the `rules` folder at the top of the repository, wherever this code is bundled. */
export const SHIPPED_RULES = fileURLToPath(
  new URL('../../../rules', import.meta.resolve('@hongzhu/platform')),
);

const HEAD = 'rule-set.json';

/** A rule document can't be used; the message names every file, place and fault. */
export class RuleDocumentsError extends Error {}

/** Reads, lints and compiles every rule set of a folder. Throws RuleDocumentsError: a bad document is no rule. */
export async function loadRuleLibrary(folder: string = SHIPPED_RULES): Promise<RuleLibrary> {
  const ids = await subfolders(folder);
  if (ids.length === 0) throw new RuleDocumentsError(`没有规则集 / There is no rule set in ${folder}`);
  const faults: string[] = [];
  const sources: RuleSetSource[] = [];
  const cases: [string, readonly RuleCase[]][] = [];
  for (const id of ids) {
    const { source, problems } = check(await readFiles(folder, id, faults));
    faults.push(...problems.map((problem) => faultLine(id, problem)));
    if (source) sources.push(source);
    cases.push(...(await loadRuleCases(join(folder, id, 'cases'), faults)));
  }
  if (faults.length > 0) {
    throw new RuleDocumentsError(
      `规则文件有误 / The rule documents are not usable:\n  ${faults.join('\n  ')}`,
    );
  }
  return new RuleLibrary(
    sources.map((source) => compileRuleSet(source, factCatalogue)),
    new Map(cases),
  );
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The documents of one rule set as they stand. A file that is no JSON is a fault. */
async function readFiles(root: string, folder: string, faults: string[]): Promise<RuleSetFiles> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json')).sort();
  const documents = new Map<string, unknown>();
  for (const name of names) {
    try {
      documents.set(name, JSON.parse(await readFile(join(root, folder, name), 'utf8')));
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      faults.push(`${folder}/${name}: [invalid_json] 不是有效的 JSON / ${cause.message}`);
    }
  }
  const rules = [...documents].filter(([name]) => name !== HEAD);
  return {
    folder,
    head: documents.get(HEAD) ?? null,
    rules: rules.map(([file, json]) => ({ file, json })),
  };
}

function check(files: RuleSetFiles): {
  source: RuleSetSource | null;
  problems: readonly LintProblem[];
} {
  try {
    const source = parseRuleSet(files);
    return { source, problems: lintRuleSet(source, factCatalogue) };
  } catch (error) {
    if (!(error instanceof RuleDocumentError)) throw error;
    return { source: null, problems: error.problems };
  }
}

const faultLine = (folder: string, { ruleId, pointer, code, message }: LintProblem): string =>
  `${folder}/${ruleId === null ? HEAD : `${ruleId}.json`} ${pointer}: [${code}] ${message.zh} / ${message.en}`;
