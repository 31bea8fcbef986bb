import { expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { InitialAccountView, TaskView } from '@hongzhu/contracts';
import { embeddedLaunch } from '../e2e/harness/embedded-system.js';
import { expectStatus, sweep } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { System } from '../e2e/harness/system.js';
import { axeFindings } from './axe-findings.js';
import { signIn, type Signed } from '../e2e/harness/sign-in.js';
import { dayBefore, startCity } from './start-city.js';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
export const WIDE = { width: 1366, height: 768 } as const;
export const NARROW = { width: 390, height: 844 } as const;
/** The browser that the run of the tests has found. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['HONGZHU_TEST_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ARGUMENTS,
  });

/** What everybody who is signed in has chosen. */
export const PASSWORD = 'A password for tests 2026';

interface Visit {
  /** Of somebody who has signed in, as the service set it. */
  readonly setCookie?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly language?: 'zh' | 'en';
  /** What the browser itself speaks, and what follows it, such as dates that are typed; American if left out. */
  readonly locale?: string;
  /** Of the page that is there then; the queue's if left out. */
  readonly heading?: string | RegExp;
}

interface SignedInVisit extends Visit {
  readonly path?: string;
  /** Of a new account; all towns without. */
  readonly towns?: readonly string[];
}

export interface StageOptions {
  /** With nothing on record, instead of the sample city. */
  readonly isEmpty?: boolean;
  /** So many sweeps, the last of them of today. */
  readonly nights?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

/** A service, with the sample city and swept if nothing else is asked for, and a browser before it. */
export class BrowserStage {
  private readonly passwords = new Map<string, string>();
  private readonly sessions = new Map<string, Signed>();
  private readonly contexts: BrowserContext[] = [];
  /** What browsers complained of: scripts that failed, and what the policy of a page refused. */
  readonly complaints: string[] = [];

  private constructor(
    readonly system: System,
    private readonly browser: Browser,
  ) {}

  static async start(options: StageOptions = {}): Promise<BrowserStage> {
    const { isEmpty = false, nights = isEmpty ? 0 : 1, settings = {} } = options;
    const browser = await openBrowser();
    try {
      const system = isEmpty ? await System.start(await embeddedLaunch(settings)) : await startCity(settings);
      for (let night = nights - 1; night >= 0; night--) await sweep(system.api, { asOf: dayBefore(night) });
      return new BrowserStage(system, browser);
    } catch (error) {
      // A browser that nobody closes keeps the tests from ending.
      await browser.close();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }

  /** Ends what a test has opened. */
  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  /** Makes an account for a person, and the password that is theirs for the first time. */
  async account(id: string, role: string, towns?: readonly string[]): Promise<string> {
    const known = this.passwords.get(id);
    if (known !== undefined) return known;
    const made = await this.system.api.post<InitialAccountView>('/accounts', {
      id,
      role,
      ...(towns && { towns }),
    });
    const { initialPassword } = expectStatus(made, 201).body;
    if (initialPassword === null) throw new Error(`${id} has no password`);
    this.passwords.set(id, initialPassword);
    return initialPassword;
  }

  async page(path: string, visit: Visit = {}): Promise<Page> {
    const { size: viewport = WIDE, language = 'zh', locale = 'en-US', setCookie } = visit;
    const options = { viewport, locale, baseURL: this.system.url, timezoneId: 'Asia/Shanghai' };
    const context = await this.browser.newContext(options);
    this.contexts.push(context);
    if (setCookie !== undefined) await context.addCookies([cookieOf(setCookie, this.system.url)]);
    // An empty page has no storage.
    await context.addInitScript(`try { localStorage['hongzhu.language'] ??= '${language}'; } catch {}`);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.complaints.push(message.text());
    });
    await page.goto(path);
    return page;
  }

  /** The console as somebody sees it who has signed in, with a password of their own; one session an account. */
  async signedIn(id: string, role: string, visit: SignedInVisit = {}): Promise<Page> {
    const page = await this.visitor(id, role, visit);
    const heading = visit.heading ?? ((visit.language ?? 'zh') === 'zh' ? '待办台' : 'My work');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    return page;
  }

  /** Signs an account in that has been here, on a page that asks who it is. */
  async fillSignIn(page: Page, id: string, zh = true): Promise<void> {
    const password = this.passwords.get(id);
    if (password === undefined) throw new Error(`nobody knows ${id}`);
    await page.getByLabel(zh ? '账号' : 'Account', { exact: true }).fill(id);
    await page.getByLabel(zh ? '密码' : 'Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: zh ? '登录' : 'Sign in', exact: true }).click();
  }

  /** The same by another window of the browser that the page is in, which the page is not told of. */
  async signInBeside(page: Page, id: string): Promise<void> {
    const { url } = this.system;
    const answer = await page.context().request.post(`${url}/api/v1/session`, {
      data: { account: id, password: this.passwords.get(id) },
      headers: { origin: url },
    });
    expect(answer.status()).toBe(200);
  }

  /** As `signedIn`, whatever is shown then. */
  async visitor(
    id: string,
    role: string,
    { towns, path = '/tasks', ...visit }: SignedInVisit = {},
  ): Promise<Page> {
    const { setCookie } = await this.session(id, role, towns);
    return this.page(path, { ...visit, setCookie });
  }

  private async session(id: string, role: string, towns?: readonly string[]): Promise<Signed> {
    const known = this.sessions.get(id);
    if (known !== undefined) return known;
    const initial = await this.account(id, role, towns);
    const signed = await signIn(this.system.api, { account: id, initial, chosen: PASSWORD });
    this.passwords.set(id, PASSWORD);
    this.sessions.set(id, signed);
    return signed;
  }

  /** The tasks in a state, as the service lists them. */
  tasks(state: string): Promise<TaskView[]> {
    return allItems<TaskView>(this.system.api, '/tasks', { limit: 500, state });
  }
}

const cookieOf = (setCookie: string, url: string) => {
  const [pair = '', ...flags] = setCookie.split(/;\s*/);
  const [name = '', value = ''] = pair.split('=');
  const sameSite = flags.includes('SameSite=Strict') ? ('Strict' as const) : ('None' as const);
  return { name, value, url, sameSite, httpOnly: flags.includes('HttpOnly') };
};

/** Nothing of what the page shows now is wrong by the rules of WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}
