/** What `npm run test:mutation` mutates and how: read by Stryker, which copies the files it needs to a sandbox. */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  mutate: [
    'libs/rules-engine/src/**/*.ts',
    '!libs/rules-engine/src/**/*.spec.ts',
    '!libs/rules-engine/src/**/*.fixture.ts',
  ],
  ignorePatterns: [
    '**',
    '!libs/rules-engine/**',
    '!rules/**',
    '!test/mutation/**',
    '!jest.config.mjs',
    'libs/rules-engine/{dist,package.json}',
  ],
  concurrency: 2,
  // Generous, for a busy machine; loops without end are noticed earlier, by how often they come round.
  timeoutMS: 12_000,
  timeoutFactor: 2,
  tempDirName: 'reports/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  cleanTempDir: 'always',
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: null },
};
