import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Prints how far the cases of every rule cover it, and exits with 1 below 100 % or when a case comes out otherwise
 * than expected. The columns, met of demanded: each comparison seen true, false and unknown; each word a fact may be;
 * each boundary of a threshold; each comparison deciding a case alone; the days of a grace; each verdict.
 */
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    '--reporters=./scripts/testing/failures-reporter.mjs',
    '--testMatch=<rootDir>/test/rules/print-coverage.ts',
  ],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
);
if (jest.error) throw jest.error;
process.exitCode = jest.status === 0 ? 0 : 1;
