import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { browserProgram } from './testing/browser-program.mjs';
import { sumOfCounts } from './testing/counts.mjs';
import { embeddedFolder } from './testing/embedded-folder.mjs';
import { runSideBySide } from './testing/run-side-by-side.mjs';
import { runSuite } from './testing/run-suite.mjs';
import { specsOfNoSuite, suitesNamed } from './testing/suites.mjs';
import { withServers } from './testing/with-servers.mjs';

/** Also one processor has something to do while a suite waits; more than four would ask too much of one database server. */
const SIDE_BY_SIDE = Math.min(4, Math.max(2, availableParallelism()));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Counts of everything asked for; what keeps the suites from running at all counts as one failure. */
async function testAll(names, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-test-'));
  try {
    const suites = suitesNamed(names);
    const lost = specsOfNoSuite(root);
    if (lost.length > 0) throw new Error(`no suite runs ${lost.join(', ')}`);
    const runWith = (addresses) =>
      runSideBySide(
        suites,
        SIDE_BY_SIDE,
        ({ alone }) => alone === true,
        (suite) =>
          runAndReport(suite, {
            root,
            folder,
            env: environment({ ...addresses, ...browser, ...embedded }),
            signal,
          }),
      );
    const browser = suites.some((suite) => suite.browser)
      ? { HONGZHU_TEST_CHROMIUM: await browserProgram() }
      : {};
    const embedded = suites.some((suite) => suite.embedded) ? await embeddedFolder(folder) : {};
    const needsServers = suites.some(({ servers }) => servers);
    return sumOfCounts(await (needsServers ? withServers(folder, runWith) : runWith({})));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Settings of the machine's own Hongzhu must not reach a test: it could write to that database. */
function environment(addresses) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('HONGZHU_'));
  return { ...Object.fromEntries(inherited), ...addresses };
}

async function runAndReport(suite, run) {
  if (run.signal.aborted) return { passed: 0, failed: 1 };
  const { passed, failed, slowest, seconds, log } = await runSuite(suite, run);
  console.log(`${suite.name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  if (slowest.length > 0) console.log(`  ${slowest.join(', ')}`);
  if (failed > 0) console.log(`---- ${suite.name} ----\n${log}\n---- end of ${suite.name} ----`);
  return { passed, failed };
}

const interruption = new AbortController();
const isReady = await prepare();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => interruption.abort(new Error(signal)));
}
const total = isReady ? await testAll(process.argv.slice(2), interruption.signal) : { passed: 0, failed: 1 };
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
