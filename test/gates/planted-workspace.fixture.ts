import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What the gates read. */
const CONFIGURATION = [
  '.dependency-cruiser.cjs',
  'apps/console/tsconfig.json',
  'apps/console/tsconfig.lint.json',
  'eslint.config.mjs',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.lint.json',
];

const PACKAGES = [
  ...['client', 'compliance', 'contracts', 'embedded-postgres', 'persistence', 'platform'],
  ...['queue', 'registry', 'rules-engine'],
].map((name) => `libs/${name}`);
const APPS = ['all-in-one', 'console', 'rules-service', 'sweep-worker'].map((name) => `apps/${name}`);

/**
 * Makes a temporary workspace under the repository's own gates: its packages are front doors and nothing else,
 * but for the planted files.
 * @param files path relative to the workspace, and content
 * @returns its folder, which the caller removes
 */
export function plantWorkspace(files: readonly (readonly [string, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-gates-'));
  mkdirSync(join(folder, 'apps/console'), { recursive: true });
  for (const file of CONFIGURATION) cpSync(join(REPOSITORY, file), join(folder, file));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  const doors = [...PACKAGES, ...APPS].map(
    (name) => [`${name}/src/index.ts`, 'export const door = 1;\n'] as const,
  );
  for (const [path, content] of [...doors, ...files]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
