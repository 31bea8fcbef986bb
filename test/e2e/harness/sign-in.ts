import type { SessionView } from '@hongzhu/contracts';
import type { ApiClient } from './api-client.js';
import { expectStatus } from './jobs.js';

const JSON_BODY = { 'content-type': 'application/json' };

export interface Signed {
  /** As the service sets it, with what browsers may do with it. */
  readonly setCookie: string;
  /** What unsafe requests of the session carry, beside the cookie. */
  readonly headers: Readonly<Record<string, string>>;
}

interface FirstSignIn {
  readonly account: string;
  /** The password that somebody else has made. */
  readonly initial: string;
  /** The one of their own. */
  readonly chosen: string;
}

/** A session of an account that has never signed in, past the choice of a password of its own. */
export async function signIn(api: ApiClient, { account, initial, chosen }: FirstSignIn): Promise<Signed> {
  const { headers } = await signInAgain(api, account, initial);
  const change = { password: initial, newPassword: chosen };
  const changed = await ask(api, { method: 'PUT', path: '/session/password', body: change, headers });
  return signedOf(expectStatus(changed, 200), api.url);
}

/** Another session of an account. */
export async function signInAgain(api: ApiClient, account: string, password: string): Promise<Signed> {
  const answer = await ask(api, { method: 'POST', path: '/session', body: { account, password } });
  return signedOf(expectStatus(answer, 200), api.url);
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const ask = (api: ApiClient, { method, path, body, headers = {} }: Asked) =>
  api.ask<SessionView>(method, path, {
    ...{ token: null, headers: { ...JSON_BODY, ...headers } },
    raw: JSON.stringify(body),
  });

function signedOf({ headers, body }: { headers: Headers; body: SessionView }, origin: string): Signed {
  // The other one says that the browser is known.
  const setCookie = headers.getSetCookie().find((each) => /^(__Host-)?hz_session=/.test(each));
  if (setCookie === undefined) throw new Error('the session has no cookie');
  const cookie = setCookie.split(';', 1)[0]!;
  return { setCookie, headers: { cookie, 'x-csrf-token': body.csrfToken, origin } };
}
