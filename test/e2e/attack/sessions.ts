import { TOWNS_OF_ROLE, type Role } from '@hongzhu/permissions';
import type { InitialAccountView } from '@hongzhu/contracts';
import type { ApiClient } from '../harness/api-client.js';
import { expectStatus } from '../harness/jobs.js';
import { signIn, signInAgain } from '../harness/sign-in.js';

const PASSWORD = 'Ein Perlenband, rot';
const OF_ROLES: readonly Role[] = [
  ...(['administrator', 'auditor', 'city-supervisor', 'town-supervisor', 'instructor', 'operator'] as const),
];

/** How a request of a session says that it comes from our own page: it does, or in three ways it does not. */
export const CSRF_FORMS = ['shown', 'hidden', 'wrong', 'elsewhere'] as const;
export type CsrfForm = (typeof CSRF_FORMS)[number];

type Headers = Readonly<Record<string, string>>;

/** People of several roles who have signed in, by name. Whoever is signed out by the attack signs in again. */
export class AttackSessions {
  private constructor(
    private readonly api: ApiClient,
    private readonly headers: Map<string, Headers>,
  ) {}

  static async open(api: ApiClient, town: string): Promise<AttackSessions> {
    const headers = new Map<string, Headers>();
    for (const role of OF_ROLES) {
      const account = `session-${role}`;
      const body = { id: account, role, ...(TOWNS_OF_ROLE[role] === 'some' && { towns: [town] }) };
      const made = expectStatus(await api.post<InitialAccountView>('/accounts', body), 201);
      const initial = made.body.initialPassword!;
      headers.set(account, (await signIn(api, { account, initial, chosen: PASSWORD })).headers);
    }
    return new AttackSessions(api, headers);
  }

  get accounts(): string[] {
    return [...this.headers.keys()];
  }

  has(account: string): boolean {
    return this.headers.has(account);
  }

  headersOf(account: string, csrf: CsrfForm): Headers {
    const { 'x-csrf-token': token, ...shown } = this.headers.get(account)!;
    if (csrf === 'hidden') return shown;
    if (csrf === 'wrong') return { ...shown, 'x-csrf-token': token!.split('').reverse().join('') };
    const whole = { ...shown, 'x-csrf-token': token! };
    return csrf === 'shown'
      ? whole
      : { ...whole, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  }

  async renew(account: string): Promise<void> {
    this.headers.set(account, (await signInAgain(this.api, account, PASSWORD)).headers);
  }
}
