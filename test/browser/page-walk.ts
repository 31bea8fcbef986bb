import type { Page, Request } from 'playwright-core';
import { until } from '../e2e/harness/until.js';

const THERE = { timeout: 30_000 };
/** Looked at so often, one after the other, and nothing is being read: then nothing is asked for any more either. */
const QUIET_LOOKS = 3;
/** That nothing on the page says of itself that it is still to come. */
const IS_READ = `!/正在读取|Reading …/.test(document.body.innerText) &&
  document.querySelector('[aria-busy="true"], [role="progressbar"], .ant-btn-loading, .ant-skeleton, .ant-spin') === null`;
/** By how much more than the window the page needs, or what stands beside the menu more than its place. */
const BEYOND = `(() => {
  const beyond = ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth;
  return Math.max(...[document.documentElement, document.querySelector('#content')].filter(Boolean).map(beyond));
})()`;
/** All that the page says, but for the audit log’s record of values, which is told as it was written. */
const WORDS = `(() => {
  const page = document.body.cloneNode(true);
  for (const element of page.querySelectorAll('.audit-altered, script, style, noscript')) element.remove();
  return page.textContent;
})()`;
/** What programs write where a value is missing. */
const NO_WORDS = /NaN|undefined|\[object|\{\{|\bnull\b|Invalid Date/;

interface Stop {
  readonly place: string;
  /** What is there once the page is. */
  readonly part: string;
}

/** Goes from page to page in one window, as links do, so that the console is loaded once. */
export class PageWalk {
  private readonly asked = new Set<Request>();

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      // What is listened to has no end.
      if (!/\/events(\?|$)/.test(request.url())) this.asked.add(request);
    });
    page.on('requestfinished', (request) => this.asked.delete(request));
    page.on('requestfailed', (request) => this.asked.delete(request));
  }

  /** Goes there, and waits until all that is to be read is there. */
  async goTo({ place, part }: Stop): Promise<void> {
    const url = new URL(this.page.url());
    if (url.pathname !== place)
      await this.page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(place)}); dispatchEvent(new PopStateEvent('popstate'));`,
      );
    await this.page.locator(part).first().waitFor(THERE);
    let looks = 0;
    const isQuiet = async (): Promise<true | undefined> => {
      looks = this.asked.size === 0 && (await this.page.evaluate<boolean>(IS_READ)) ? looks + 1 : 0;
      return looks === QUIET_LOOKS || undefined;
    };
    await until(isQuiet, { what: `${place} is read`, withinMs: THERE.timeout });
  }

  /** What is wrong with the page that is there, whichever it is, by what it shows; nothing if all is as it should be. */
  async faults(): Promise<string[]> {
    const { page } = this;
    const headings = (await page.getByRole('heading', { level: 1 }).allInnerTexts()).filter((text) =>
      text.trim(),
    );
    const beyond = await page.evaluate<number>(BEYOND);
    const alerts = (await page.getByRole('alert').allInnerTexts()).filter((text) => text.trim());
    const [noWord] = NO_WORDS.exec(await page.evaluate<string>(WORDS)) ?? [];
    return [
      ...(headings.length === 1 ? [] : [`has ${String(headings.length)} headings: ${headings.join()}`]),
      ...(beyond <= 0 ? [] : [`is ${String(beyond)} px too wide`]),
      ...alerts.map((text) => `says: ${text}`),
      ...(noWord === undefined ? [] : [`says ${noWord}`]),
    ];
  }
}
