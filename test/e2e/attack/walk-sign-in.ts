import type { InitialAccountView, NewTotpView, SessionView } from '@hongzhu/contracts';
import { Secret, TOTP } from 'otpauth';
import type { Answer, ApiClient } from '../harness/api-client.js';
import type { Note } from './note.js';

const CHOSEN = 'Ein Perlenband, rot';
const STEP_MS = 30_000;

/** Makes and changes accounts, and does what somebody does who signs in. Answers of accounts that stay. */
export async function walkSignIn(api: ApiClient, note: Note): Promise<string[]> {
  let session: Readonly<Record<string, string>> | null = null;
  /** By the owner's token, or by the session once there is one. */
  const ask = async <T>(
    method: string,
    path: string,
    body?: object,
    more: object = {},
  ): Promise<Answer<T>> => {
    const headers = { ...(body && { 'content-type': 'application/json' }), ...session, ...more };
    const token = path.startsWith('/session') ? { token: null } : {};
    const answer = await api.ask<T>(method, path, {
      ...{ headers, ...token },
      ...(body && { raw: JSON.stringify(body) }),
    });
    note(`${method} /api/v1${path.replace(/^(\/accounts)\/[^/]+/, '$1/{id}')}`, answer.status);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)} ${answer.text}`);
    return answer;
  };
  const begin = ({ headers, body }: Answer<SessionView>): void => {
    const cookie = headers.get('set-cookie')!.split(';', 1)[0]!;
    session = { cookie, 'x-csrf-token': body.csrfToken, 'sec-fetch-site': 'same-origin' };
  };

  const ids = ['person-1', 'person-2', 'person-3'];
  for (const id of ids) await ask('POST', '/accounts', { id, role: 'auditor' });
  const [id] = ids;
  await ask('PUT', `/accounts/${id!}`, { role: 'auditor', label: '夜班' }, { 'if-match': '"1"' });
  await ask('POST', `/accounts/${id!}/disable`);
  await ask('POST', `/accounts/${id!}/enable`);
  const reset = await ask<InitialAccountView>('POST', `/accounts/${id!}/reset-password`);
  const password = reset.body.initialPassword!;
  begin(await ask<SessionView>('POST', '/session', { account: id, password }));
  begin(await ask<SessionView>('PUT', '/session/password', { password, newPassword: CHOSEN }));
  await ask('GET', '/session');
  const { body } = await ask<NewTotpView>('POST', '/session/totp', { password: CHOSEN });
  const secret = Secret.fromBase32(body.secret);
  const codeIn = (ms: number): string => TOTP.generate({ secret, timestamp: Date.now() + ms });
  await ask('POST', '/session/totp/confirm', { code: codeIn(0) });
  await ask('DELETE', '/session/totp', { password: CHOSEN, code: codeIn(STEP_MS) });
  await ask('DELETE', '/session');
  begin(await ask<SessionView>('POST', '/session', { account: id, password: CHOSEN }));
  await ask('DELETE', '/session/all');
  return ids;
}
