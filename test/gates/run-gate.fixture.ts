import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './planted-workspace.fixture.js';

/** A broken rule and the file that breaks it. */
export interface Violation {
  readonly file: string;
  readonly rule: string;
}

interface CruiseResult {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { name: string } }[];
  };
}

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** The dependency gate's violations in a workspace, each (file, rule) once, sorted. */
export function cruise(folder: string): Violation[] {
  const sources = ['apps', 'libs', 'test', 'scripts'].filter((name) => existsSync(join(folder, name)));
  const arguments_ = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...sources];
  const printed = run('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', arguments_, folder);
  const { summary } = JSON.parse(printed) as CruiseResult;
  return sorted(summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name })));
}

/** ESLint's violations in some files of a workspace, each (file, rule) once, sorted. */
export function lint(folder: string, files: readonly string[]): Violation[] {
  const printed = run('node_modules/eslint/bin/eslint.js', ['--format', 'json', ...files], folder);
  return sorted(
    (JSON.parse(printed) as LintResult[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => ({
        file: filePath.slice(folder.length + 1),
        rule: ruleId ?? message,
      })),
    ),
  );
}

function run(script: string, arguments_: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, script), ...arguments_], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (stdout === '') throw new Error(`${script} printed nothing: ${stderr}`);
  return stdout;
}

function sorted(violations: readonly Violation[]): Violation[] {
  const unique = new Map(violations.map((violation) => [`${violation.file} ${violation.rule}`, violation]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, violation]) => violation);
}
