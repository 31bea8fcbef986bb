import { afterEach } from '@jest/globals';
import { Clock } from '@hongzhu/compliance';
import type { InitialAccountView, SessionView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type Answer,
  type Call,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';

export const SESSION = '/api/v1/session';
export const ACCOUNTS = '/api/v1/accounts';
export const JSON_ALONE = { 'content-type': 'application/json' };
export const CHOSEN = 'Red Pearls 2026!';
export const MINUTE = 60_000;

/** A clock that a test moves. */
class MovedClock extends Clock {
  ms = Date.parse('2026-03-31T01:00:00Z');
  override now(): Date {
    return new Date(this.ms);
  }
  override today(): string {
    return '2026-03-31';
  }
}

/** What the browser has of a session. */
export interface Browser {
  readonly cookie: string;
  /** By which it is known when somebody signs in there again. */
  readonly mark: string;
  readonly setMark: string;
  readonly session: SessionView;
  readonly setCookie: string;
}
export const browserOf = (answer: Answer): Browser => {
  const [setCookie = '', setMark = ''] = answer.headers.getSetCookie();
  const [cookie, mark] = [setCookie, setMark].map((line) => line.split(';', 1)[0]!) as [string, string];
  return { cookie, mark, setCookie, setMark, session: answer.json as SessionView };
};

/** A service on fake ports, and people who sign in to it. */
class SessionStage {
  clock = new MovedClock();
  private served: RunningApplication | null = null;

  get running(): RunningApplication {
    if (this.served === null) throw new Error('the service of this test was not started');
    return this.served;
  }

  readonly serve = async (world: World = {}): Promise<void> => {
    this.clock = new MovedClock();
    this.served = await aRunningApplication({ clock: this.clock, ...world });
  };
  readonly stop = async (): Promise<void> => {
    await this.served?.app.close();
    this.served = null;
  };
  readonly call = (method: string, path: string, call?: Call): Promise<Answer> =>
    callerOf(this.running)(method, path, call);
  /** Has the owner make an account. */
  readonly make = async (body: object): Promise<InitialAccountView> =>
    (await this.call('POST', ACCOUNTS, { headers: JSON_BODY, body: JSON.stringify(body) }))
      .json as InitialAccountView;
  readonly signIn = (body: object, headers: Record<string, string> = {}): Promise<Answer> =>
    this.call('POST', SESSION, { headers: { ...JSON_ALONE, ...headers }, body: JSON.stringify(body) });
  /** As a page of the service sends it. */
  readonly send = (
    method: string,
    path: string,
    { cookie, mark, session }: Browser,
    body?: object,
  ): Promise<Answer> =>
    this.call(method, path, {
      headers: {
        ...{
          cookie: `${cookie}; ${mark}`,
          'x-csrf-token': session.csrfToken,
          'sec-fetch-site': 'same-origin',
        },
        ...(body !== undefined && JSON_ALONE),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  /** Somebody with a password of their own. */
  readonly signedIn = async (
    role = 'administrator',
    towns: string[] | null = null,
    id = 'zhu-1',
  ): Promise<Browser> => {
    const { initialPassword } = await this.make({ id, role, towns });
    const first = browserOf(await this.signIn({ account: id, password: initialPassword }));
    const change = { password: initialPassword, newPassword: CHOSEN };
    return browserOf(await this.send('PUT', `${SESSION}/password`, first, change));
  };
  readonly actions = (): string[] => this.running.transactions.audit.map(({ action }) => action);
}

/** For a spec of its own; what a test has started is stopped behind it. */
export function sessionStage(): SessionStage {
  const stage = new SessionStage();
  afterEach(stage.stop);
  return stage;
}
