/**
 * The direction of the arrows: apps -> adapters -> domain -> pure. Imports of `@hongzhu/*` are followed to the
 * sources (tsconfig.lint.json), type-only imports count, and test/gates plants a violation of every rule.
 */

const SPECS = '[.](spec|fixture)[.]ts$';
const TEST_CODE = [SPECS, '^test/'];
const ADAPTERS = '^libs/(persistence|queue|platform|embedded-postgres|webhooks|openid|tables|backends)/';
const STORAGE_ADAPTERS = '^libs/(persistence|queue|embedded-postgres|webhooks|openid|tables|backends)/';
const COMPOSITION = ['[.]module[.]ts$', '/composition/', '/main[.]ts$'];

/** Matches the npm packages of these names, wherever npm put them. */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** Everything of the workspace but what `allowed` names (patterns of paths). */
const workspaceBut = (...allowed) => ({ path: '^(libs|apps)/', pathNot: allowed });

/** Only the packages of `homes` may import the npm packages; test/ is free to look behind the adapters. */
const confined = (name, packages, homes) => ({
  name,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: homes.map((home) => `^libs/${home}/`) },
  to: { path: npm(...packages) },
});

const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-unresolvable',
    severity: 'error',
    from: { path: '^(libs|apps|test)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-built-files',
    comment: 'An import that ends in dist/ has left the sources, and with them the rules below.',
    severity: 'error',
    from: { path: '^(libs|apps|test)/' },
    to: { path: '^(libs|apps)/[^/]+/dist/' },
  },
  {
    name: 'no-undeclared-dependencies',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-development-dependencies-in-production',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: TEST_CODE },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-test-code-in-production',
    severity: 'error',
    from: { path: '^(libs|apps|scripts)/', pathNot: TEST_CODE },
    to: { path: TEST_CODE },
  },
  {
    name: 'front-doors-only',
    comment: "A package is entered by its src/index.ts; tests may also use another package's fixtures.",
    severity: 'error',
    from: { path: '^(libs|apps)/([^/]+)/' },
    to: workspaceBut('^$1/$2/', '^(libs|apps)/[^/]+/src/index[.]ts$', '[.]fixture[.]ts$'),
  },
  {
    name: 'tests-use-front-doors',
    comment: 'Scripts start what was built.',
    severity: 'error',
    from: { path: '^(test|scripts)/' },
    to: workspaceBut(
      '^(libs|apps)/[^/]+/src/index[.]ts$',
      '[.]fixture[.]ts$',
      '^libs/client/example/index[.]ts$',
      // Names that the console shows, held against what they are of.
      '^apps/console/src/i18n/[a-z]+/names[.]ts$',
      '^(libs|apps)/[^/]+/dist/(index|bundle/main)[.]js$',
    ),
  },
  {
    name: 'setup-without-packages',
    comment: 'These scripts run before there is a node_modules.',
    severity: 'error',
    from: { path: '^scripts/((prepare|start|test)[.]mjs$|setup/|testing/)' },
    to: { path: npm('[^/]+') },
  },
  {
    name: 'pure-without-node',
    severity: 'error',
    from: { path: '^libs/(rules-engine|registry|contracts|permissions|sample-city|client)/', pathNot: SPECS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-without-frameworks',
    severity: 'error',
    from: { path: '^libs/(rules-engine|registry|contracts|permissions|sample-city|client)/', pathNot: SPECS },
    to: { path: npm('@nestjs', 'rxjs', 'fastify', 'pino', 'prom-client') },
  },
  {
    name: 'rules-engine-stands-alone',
    severity: 'error',
    from: { path: '^libs/rules-engine/' },
    to: workspaceBut('^libs/rules-engine/'),
  },
  {
    name: 'contracts-stand-alone',
    severity: 'error',
    from: { path: '^libs/contracts/' },
    to: workspaceBut('^libs/contracts/'),
  },
  {
    name: 'permissions-stand-alone',
    comment: 'A browser takes them as they are.',
    severity: 'error',
    from: { path: '^libs/permissions/' },
    to: workspaceBut('^libs/permissions/'),
  },
  {
    name: 'client-stands-alone',
    comment: 'It is taken into other projects, and knows the service by its OpenAPI document.',
    severity: 'error',
    from: { path: '^libs/client/', pathNot: SPECS },
    to: workspaceBut('^libs/client/'),
  },
  {
    name: 'example-uses-front-door',
    severity: 'error',
    from: { path: '^libs/client/example/' },
    to: { path: '^libs/client/src/', pathNot: '^libs/client/src/index[.]ts$' },
  },
  {
    name: 'registry-imports-rules-engine-only',
    severity: 'error',
    from: { path: '^libs/registry/' },
    to: workspaceBut('^libs/(registry|rules-engine)/'),
  },
  {
    name: 'sample-city-imports-pure-only',
    severity: 'error',
    from: { path: '^libs/sample-city/' },
    to: workspaceBut('^libs/(sample-city|registry|rules-engine)/'),
  },
  {
    name: 'domain-without-adapters',
    severity: 'error',
    from: { path: '^libs/compliance/' },
    to: workspaceBut('^libs/(compliance|permissions|registry|rules-engine)/'),
  },
  {
    name: 'domain-without-frameworks',
    severity: 'error',
    from: { path: '^libs/compliance/' },
    to: { path: npm('@nestjs', 'rxjs', 'fastify') },
  },
  {
    name: 'adapters-without-apps',
    severity: 'error',
    from: { path: ADAPTERS },
    to: { path: '^apps/' },
  },
  {
    name: 'adapters-without-each-other',
    comment: 'The embedded database is the one adapter that others build on.',
    severity: 'error',
    from: { path: '^libs/(persistence|queue|platform|embedded-postgres|webhooks|openid|tables)/' },
    to: { path: '^libs/(persistence|queue|platform|webhooks|openid|tables)/', pathNot: '^libs/$1/' },
  },
  {
    name: 'apps-without-apps',
    comment: 'all-in-one composes the other apps into one process.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/', pathNot: '^apps/all-in-one/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'adapters-in-composition-only',
    comment:
      'Controllers, processors and presenters see use cases; modules and main.ts wire the adapters in.',
    severity: 'error',
    from: { path: '^apps/', pathNot: [...COMPOSITION, SPECS] },
    to: { path: STORAGE_ADAPTERS },
  },
  {
    name: 'console-imports-contracts-only',
    comment: 'It knows the service by its routes, as anybody does.',
    severity: 'error',
    from: { path: '^apps/console/' },
    to: workspaceBut('^apps/console/', '^libs/(client|contracts|permissions)/'),
  },
  confined(
    'bullmq-in-queue-only',
    ['bullmq', 'ioredis', '@nestjs/bullmq', '@bull-board', 'rate-limiter-flexible'],
    ['queue'],
  ),
  {
    name: 'board-when-asked-for',
    comment: 'Its pages are loaded when somebody opens them, and weigh on no start.',
    severity: 'error',
    from: { path: '^libs/queue/', pathNot: '^libs/queue/src/board/board-pages[.]ts$' },
    to: {
      path: [npm('@bull-board'), '^libs/queue/src/board/board-pages[.]ts$'],
      dynamic: false,
      dependencyTypesNot: ['type-only'],
    },
  },
  confined('typeorm-in-persistence-only', ['typeorm', 'mysql2', '@nestjs/typeorm'], ['persistence']),
  confined(
    'postgres-in-adapters-only',
    ['pg', '@types/pg', '@electric-sql'],
    ['embedded-postgres', 'persistence', 'queue'],
  ),
  confined('webhook-packages-in-webhooks-only', ['standardwebhooks', 'ipaddr[.]js'], ['webhooks']),
  confined('openid-packages-in-openid-only', ['jose', 'openid-client', 'oauth4webapi'], ['openid']),
  confined('table-packages-in-tables-only', ['csv-parse', 'csv-stringify', 'fflate'], ['tables']),
  {
    name: 'echarts-in-chart-only',
    comment: 'Pages say what a chart shows; one component knows the library, and loads it.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: '^apps/console/src/shell/chart/' },
    to: { path: npm('echarts', 'zrender') },
  },
  confined('casl-in-permissions-only', ['@casl'], ['permissions']),
  confined('json-rules-engine-in-rules-engine-only', ['json-rules-engine'], ['rules-engine']),
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^(libs|apps)/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.lint.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
