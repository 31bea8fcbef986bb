import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserProgram } from '../testing/browser-program.mjs';
import { PEOPLE, signIn } from './people.mjs';
import { settled, wasRead } from './poses.mjs';
import { quantisedPng } from './quantised-png.mjs';
import { DESK } from './sizes.mjs';

const IMAGES = fileURLToPath(new URL('../../docs/images', import.meta.url));

/** A browser in front of the service, whose clock stands at the moment of the pictures. */
export class Camera {
  #browser;
  #url;
  #at;

  static async open(url, at) {
    const executablePath = await browserProgram();
    return new Camera(await chromium.launch({ executablePath, args: ['--no-sandbox'] }), url, at);
  }

  constructor(browser, url, at) {
    this.#browser = browser;
    this.#url = url;
    this.#at = at;
  }

  close() {
    return this.#browser.close();
  }

  /**
   * Takes one picture.
   * @param {{ name: string, path: string, who?: keyof typeof PEOPLE | { id: string, password: string }, size?: typeof DESK, language?: 'zh' | 'en',
   *   withCodes?: boolean, pose: (page: import('playwright-core').Page) => Promise<unknown> }} picture `pose` waits for what is
   *   to be seen; `withCodes`: towns are called by their codes there
   */
  async take({ name, path, who, size = DESK, language = 'zh', withCodes = false, pose }) {
    const context = await this.#browser.newContext({
      ...{ viewport: size, timezoneId: 'Asia/Shanghai', locale: 'zh-CN', reducedMotion: 'reduce' },
    });
    try {
      if (who !== undefined) {
        const person = typeof who === 'string' ? PEOPLE[who] : who;
        const { name: cookie, value } = await signIn(this.#url, person, person.password);
        await context.addCookies([{ name: cookie, value, url: this.#url }]);
      }
      await context.addInitScript(`try { localStorage['hongzhu.language'] ??= '${language}'; } catch {}`);
      const page = await context.newPage();
      await page.clock.setFixedTime(this.#at);
      await page.goto(this.#url + path);
      await pose(page);
      await (withCodes ? wasRead : settled)(page);
      await page.mouse.move(0, 0);
      const png = quantisedPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
      await writeFile(join(IMAGES, `${name}.png`), png);
    } finally {
      await context.close();
    }
  }
}
