import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plantWorkspace, REPOSITORY } from './planted-workspace.fixture.js';
import { cruise, type Violation } from './run-gate.fixture.js';

/** Files that break one rule each: path, the module it imports, the rule. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['libs/platform/src/egg.ts', './hen.js', 'no-cycles'],
  ['libs/platform/src/lost.ts', './nowhere.js', 'no-unresolvable'],
  ['libs/platform/src/built.ts', '../dist/index.js', 'no-built-files'],
  ['libs/platform/src/undeclared.ts', 'picomatch', 'no-undeclared-dependencies'],
  ['libs/platform/src/development.ts', 'prettier', 'no-development-dependencies-in-production'],
  ['libs/platform/src/tested.ts', './sample.fixture.js', 'no-test-code-in-production'],
  ['libs/platform/src/end-to-end.ts', '../../../test/e2e/started.js', 'no-test-code-in-production'],
  ['libs/persistence/src/back-door.ts', '../../rules-engine/src/inside.js', 'front-doors-only'],
  ['apps/all-in-one/src/back-door.ts', '../../rules-service/src/inside.js', 'front-doors-only'],
  ['test/e2e/back-door.spec.ts', '../../libs/rules-engine/src/inside.js', 'tests-use-front-doors'],
  ['scripts/setup/early.mjs', 'pino', 'setup-without-packages'],
  ['libs/rules-engine/src/reads-files.ts', 'node:fs', 'pure-without-node'],
  ['libs/registry/src/reads-files.ts', 'node:fs', 'pure-without-node'],
  ['libs/registry/src/nested.ts', '@nestjs/common', 'pure-without-frameworks'],
  ['libs/rules-engine/src/outward.ts', '@hongzhu/contracts', 'rules-engine-stands-alone'],
  ['libs/contracts/src/outward.ts', '@hongzhu/rules-engine', 'contracts-stand-alone'],
  ['libs/client/src/outward.ts', '@hongzhu/contracts', 'client-stands-alone'],
  ['libs/permissions/src/outward.ts', '@hongzhu/contracts', 'permissions-stand-alone'],
  ['libs/compliance/src/casl.ts', '@casl/ability', 'casl-in-permissions-only'],
  ['libs/client/example/back-door.ts', '../src/inside.js', 'example-uses-front-door'],
  ['libs/registry/src/outward.ts', '@hongzhu/contracts', 'registry-imports-rules-engine-only'],
  ['libs/sample-city/src/outward.ts', '@hongzhu/compliance', 'sample-city-imports-pure-only'],
  ['libs/compliance/src/stored.ts', '@hongzhu/persistence', 'domain-without-adapters'],
  ['libs/compliance/src/nested.ts', '@nestjs/common', 'domain-without-frameworks'],
  ['libs/platform/src/upward.ts', '@hongzhu/rules-service', 'adapters-without-apps'],
  ['libs/platform/src/sideways.ts', '@hongzhu/queue', 'adapters-without-each-other'],
  ['apps/rules-service/src/sideways.ts', '@hongzhu/sweep-worker', 'apps-without-apps'],
  ['apps/rules-service/src/markets.controller.ts', '@hongzhu/persistence', 'adapters-in-composition-only'],
  ['apps/sweep-worker/src/sweep.processor.ts', '@hongzhu/queue', 'adapters-in-composition-only'],
  ['apps/console/src/page.ts', '@hongzhu/compliance', 'console-imports-contracts-only'],
  ['apps/console/src/pages/towns/picture.tsx', 'echarts/core', 'echarts-in-chart-only'],
  ['libs/platform/src/queued.ts', 'bullmq', 'bullmq-in-queue-only'],
  ['libs/persistence/src/cached.ts', 'ioredis', 'bullmq-in-queue-only'],
  ['libs/platform/src/shown.ts', '@bull-board/fastify', 'bullmq-in-queue-only'],
  ['libs/queue/src/shown.ts', './board/board-pages.js', 'board-when-asked-for'],
  ['libs/queue/src/board/opened.ts', '@bull-board/fastify', 'board-when-asked-for'],
  ['libs/queue/src/stored.ts', 'typeorm', 'typeorm-in-persistence-only'],
  ['libs/platform/src/stored.ts', 'mysql2', 'typeorm-in-persistence-only'],
  ['apps/all-in-one/src/main.ts', '@electric-sql/pglite', 'postgres-in-adapters-only'],
  ['libs/platform/src/pooled.ts', 'pg', 'postgres-in-adapters-only'],
  ['libs/platform/src/signed.ts', 'standardwebhooks', 'webhook-packages-in-webhooks-only'],
  ['apps/rules-service/src/tokens.ts', 'jose', 'openid-packages-in-openid-only'],
  ['libs/compliance/src/signed-in.ts', 'openid-client', 'openid-packages-in-openid-only'],
  ['libs/compliance/src/rows.ts', 'csv-parse', 'table-packages-in-tables-only'],
  ['libs/compliance/src/ruled.ts', 'json-rules-engine', 'json-rules-engine-in-rules-engine-only'],
];

/** Files that break none. */
const ALLOWED: readonly (readonly [string, string])[] = [
  ['libs/rules-engine/src/reference.ts', 'json-rules-engine'],
  ['libs/registry/src/facts.ts', '@hongzhu/rules-engine'],
  ['libs/registry/src/facts.spec.ts', 'node:fs'],
  ['libs/compliance/src/facts.spec.ts', '../../registry/src/city.fixture.js'],
  ['libs/persistence/src/data-source.ts', '@hongzhu/embedded-postgres'],
  ['apps/rules-service/src/app.module.ts', '@hongzhu/persistence'],
  ['apps/rules-service/src/findings.controller.ts', '@hongzhu/compliance'],
  ['apps/all-in-one/src/one-process.ts', '@hongzhu/rules-service'],
  ['libs/client/example/mirror.ts', '@hongzhu/client'],
  ['test/e2e/mirror.spec.ts', '../../libs/client/example/index.js'],
  ['apps/console/src/list.ts', '@hongzhu/contracts'],
  ['apps/console/src/shell/chart/bars.ts', 'echarts/charts'],
  ['apps/console/src/page.tsx', '@hongzhu/client'],
  ['test/contracts/stores.spec.ts', 'mysql2'],
];

/** What the planted files import, where that has to exist. */
const SURROUNDINGS = {
  'libs/platform/dist/index.js': 'export const built = 1;\n',
  'libs/platform/src/hen.ts': "import './egg.js';\n",
  'libs/platform/src/sample.fixture.ts': 'export const sample = 1;\n',
  'libs/client/src/inside.ts': 'export const inside = 1;\n',
  'libs/client/example/index.ts': 'export const example = 1;\n',
  'libs/queue/src/board/board-pages.ts': 'export const pages = 1;\n',
  'libs/registry/src/city.fixture.ts': 'export const city = 1;\n',
  'libs/rules-engine/src/inside.ts': 'export const inside = 1;\n',
  'apps/rules-service/src/inside.ts': 'export const inside = 1;\n',
  'test/e2e/started.ts': 'export const started = 1;\n',
};

const importOf = (module: string): string => `import '${module}';\n`;

/** A type-only import leaves no trace in the program, but it is an arrow like any other. */
const TYPE_ONLY = {
  'libs/queue/src/typed.ts': "import type { DataSource } from 'typeorm';\nexport type Source = DataSource;\n",
};

describe('the dependency gate', () => {
  let folder: string;
  let found: Violation[];

  beforeAll(() => {
    const planted = [...FORBIDDEN, ...ALLOWED].map(([path, module]) => [path, importOf(module)] as const);
    folder = plantWorkspace([...Object.entries({ ...SURROUNDINGS, ...TYPE_ONLY }), ...planted]);
    found = cruise(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('refuses that %s imports %s: %s', (path, _module, rule) => {
    expect(found.filter(({ file }) => file === path)).toEqual([{ file: path, rule }]);
  });

  it('refuses a type-only import as well', () => {
    expect(found.filter(({ file }) => file in TYPE_ONLY)).toEqual([
      { file: 'libs/queue/src/typed.ts', rule: 'typeorm-in-persistence-only' },
    ]);
  });

  it.each(ALLOWED)('lets %s import %s', (path) => {
    expect(found.filter(({ file }) => file === path)).toEqual([]);
  });

  it('has no rule that the planted files leave untried', () => {
    const load = createRequire(import.meta.url);
    const { forbidden } = load(join(REPOSITORY, '.dependency-cruiser.cjs')) as {
      forbidden: { name: string }[];
    };
    const tried = new Set(FORBIDDEN.map(([, , rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('finds nothing in this repository', () => {
    expect(cruise(REPOSITORY)).toEqual([]);
  }, 120_000);
});
