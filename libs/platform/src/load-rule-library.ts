import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuleLibrary } from '@hongzhu/compliance';
import { factCatalogue } from '@hongzhu/registry';
import { compileRuleSet, lintRuleSet, type RuleSetSource } from '@hongzhu/rules-engine';

/** The rule sets shipped with the service: the `rules` folder at the top of the repository. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../../rules', import.meta.url));

/** A rule document can't be used; the message names every file, place and fault. */
export class RuleDocumentsError extends Error {}

/** Reads, lints and compiles every rule set of a folder. Throws RuleDocumentsError: a bad document is no rule. */
export async function loadRuleLibrary(folder: string = SHIPPED_RULES): Promise<RuleLibrary> {
  const ids = await subfolders(folder);
  if (ids.length === 0) throw new RuleDocumentsError(`没有规则集 / There is no rule set in ${folder}`);
  const faults: string[] = [];
  const sources: RuleSetSource[] = [];
  for (const id of ids) {
    const source = await readRuleSet(join(folder, id), faults);
    if (source === null) continue;
    for (const problem of lintRuleSet(source, factCatalogue)) {
      faults.push(
        `${id}/${problem.ruleId ?? 'rule-set'}.json ${problem.pointer}: [${problem.code}] ${problem.message.zh} / ${problem.message.en}`,
      );
    }
    sources.push(source);
  }
  if (faults.length > 0) {
    throw new RuleDocumentsError(
      `规则文件有误 / The rule documents are not usable:\n  ${faults.join('\n  ')}`,
    );
  }
  return new RuleLibrary(sources.map((source) => compileRuleSet(source, factCatalogue)));
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The documents of one folder as they stand; the linter judges them. A file that is no JSON is a fault. */
export async function readRuleSet(folder: string, faults: string[]): Promise<RuleSetSource | null> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents = new Map<string, unknown>();
  for (const file of files) {
    try {
      documents.set(file, JSON.parse(await readFile(join(folder, file), 'utf8')));
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      faults.push(`${basename(folder)}/${file}: [invalid_json] 不是有效的 JSON / ${cause.message}`);
    }
  }
  if (!documents.has('rule-set.json')) {
    faults.push(`${basename(folder)}: [missing_rule_set] 缺少 rule-set.json / rule-set.json is missing`);
    return null;
  }
  const rules = [...documents].filter(([file]) => file !== 'rule-set.json');
  for (const [file, document] of rules) {
    const id = (document as { id?: unknown } | null)?.id;
    if (id !== file.slice(0, -'.json'.length)) {
      faults.push(
        `${basename(folder)}/${file} /id: [file_name] id 应与文件名一致 / The id must be the file's name`,
      );
    }
  }
  // The linter takes documents of any shape, and says what is wrong with them.
  return {
    ruleSet: documents.get('rule-set.json'),
    rules: rules.map(([, document]) => document),
  } as RuleSetSource;
}
