/** What can come of a sign-in at the provider of identities, by the code of the service. */
const KNOWN = [
  'account_disabled',
  'account_not_linked',
  'identity_provider_unavailable',
  'oidc_not_offered',
  'oidc_sign_in_expired',
  'oidc_sign_in_failed',
  'oidc_sign_in_insufficient',
  'oidc_sign_in_refused',
  'rate_limited',
] as const;

export type ProviderProblem = (typeof KNOWN)[number] | 'other';

/** The parameter by which the service's page of the problem leads back here. */
const PARAMETER = 'problem';

/** Which problem a query names; null for none. Whoever makes up an address can't have words of their own shown. */
export function providerProblem(search: string): ProviderProblem | null {
  const code = new URLSearchParams(search).get(PARAMETER);
  if (code === null) return null;
  return KNOWN.find((known) => known === code) ?? 'other';
}

/** Where one goes on who has signed in: the page that was asked for, without the problem of the time before. */
export function pageAfter({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  if (pathname === '/sign-in') return '/';
  const query = new URLSearchParams(search);
  query.delete(PARAMETER);
  return query.size === 0 ? pathname : `${pathname}?${query.toString()}`;
}
