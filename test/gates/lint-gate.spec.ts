import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { plantWorkspace } from './planted-workspace.fixture.js';
import { lint, type Violation } from './run-gate.fixture.js';

const lines = (count: number): string => `${'export {};\n'.repeat(count - 1)}export const last = 1;\n`;
const statements = (count: number): string =>
  `export function many(): void {\n${'  many();\n'.repeat(count)}}\n`;

const STORE = 'export abstract class FindingStore {}\nexport abstract class ListFindings {}\n';
const CONTROLLER = (name: string): string =>
  `import { ${name} } from '@hongzhu/compliance';\nexport const wanted = ${name};\n`;

/** Files that break one rule each: path, content, the rule. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  [
    'apps/rules-service/src/findings.controller.ts',
    CONTROLLER('FindingStore'),
    '@typescript-eslint/no-restricted-imports',
  ],
  ['libs/platform/src/long-file.ts', lines(251), 'max-lines'],
  ['libs/platform/src/long-function.ts', statements(60), 'max-lines-per-function'],
  [
    'libs/platform/src/many-parameters.ts',
    'export const five = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;\n',
    'no-restricted-syntax',
  ],
  [
    'libs/platform/src/floating-promise.ts',
    'export function fire(later: () => Promise<void>): void {\n  later();\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'libs/platform/src/any.ts',
    'export function take(value: any): boolean {\n  return value === null;\n}\n',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'libs/platform/src/swallowed-error.ts',
    'export function swallow(risky: () => void): void {\n  try {\n    risky();\n  } catch {}\n}\n',
    'no-empty',
  ],
  [
    'libs/platform/src/changed-argument.ts',
    'export function next(value: number): number {\n  value += 1;\n  return value;\n}\n',
    'no-param-reassign',
  ],
  [
    'apps/console/src/page.tsx',
    'export const Page = (props: { label: any }) => <h1>{String(props.label)}</h1>;\n',
    '@typescript-eslint/no-explicit-any',
  ],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['apps/rules-service/src/lists.controller.ts', CONTROLLER('ListFindings')],
  ['libs/platform/src/fitting-file.ts', lines(250)],
  ['libs/platform/src/fitting-function.ts', statements(58)],
];

describe('the lint gate', () => {
  let folder: string;
  let found: Violation[];

  beforeAll(() => {
    const planted = [...FORBIDDEN, ...ALLOWED].map(([path, content]) => [path, content] as const);
    folder = plantWorkspace([['libs/compliance/src/index.ts', STORE], ...planted]);
    found = lint(folder, ['libs', 'apps']);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('refuses %s', (path, _content, rule) => {
    expect(found.filter(({ file }) => file === path)).toEqual([{ file: path, rule }]);
  });

  it.each(ALLOWED)('lets %s pass', (path) => {
    expect(found.filter(({ file }) => file === path)).toEqual([]);
  });
});
