import { signedInPage } from './worker.mjs';

/** As a town hall far out has it: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const WITHIN_MS = 180_000;

/**
 * How long it takes from the address to the first task with its evidence, and to all of the queue: on this machine, and over a slow
 * link, nothing of it kept by the browser.
 */
export async function measureLoads({ browser, worker, url, sizes, add }) {
  for (let load = 0; load < sizes.loads; load += 1) {
    for (const [link, conditions] of [
      ['local', null],
      ['slow', SLOW],
    ]) {
      const page = await signedInPage(browser, worker, url);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
      if (conditions !== null) await devtools.send('Network.emulateNetworkConditions', conditions);
      const start = performance.now();
      const since = () => performance.now() - start;
      await page.goto(`${url}/tasks`, { waitUntil: 'commit', timeout: WITHIN_MS });
      await page.locator('.task-row').first().waitFor({ timeout: WITHIN_MS });
      add(`${link}.rows`, since());
      await page.locator('.evidence .finding').first().waitFor({ timeout: WITHIN_MS });
      add(`${link}.usable`, since());
      await page.locator('.cause-row').first().waitFor({ timeout: WITHIN_MS });
      add(`${link}.whole`, since());
      await page.context().close();
    }
  }
}
