import type { SessionView } from '@hongzhu/contracts';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { expectStatus } from '../e2e/harness/jobs.js';

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
  const ask = (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
    api.ask<SessionView>(method, path, {
      token: null,
      headers: { ...JSON_BODY, ...headers },
      raw: JSON.stringify(body),
    });
  const first = expectStatus(await ask('POST', '/session', { account, password: initial }), 200);
  const { headers } = signedOf(first, api.url);
  const change = { password: initial, newPassword: chosen };
  return signedOf(expectStatus(await ask('PUT', '/session/password', change, headers), 200), api.url);
}

function signedOf({ headers, body }: { headers: Headers; body: SessionView }, origin: string): Signed {
  // The other one says that the browser is known.
  const setCookie = headers.getSetCookie().find((each) => /^(__Host-)?hz_session=/.test(each));
  if (setCookie === undefined) throw new Error('the session has no cookie');
  const cookie = setCookie.split(';', 1)[0]!;
  return { setCookie, headers: { cookie, 'x-csrf-token': body.csrfToken, origin } };
}
