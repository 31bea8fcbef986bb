import type { Clock, OpenIdPorts } from '@hongzhu/compliance';
import { JwtServiceTokens, OpenIdSignIn, Provider } from '@hongzhu/openid';
import type { OpenIdSettings } from '@hongzhu/platform';

/** Where the provider sends browsers back. */
const CALLBACK_PATH = '/api/v1/session/oidc/callback';

/** The provider of identities that the configuration names. It is asked when it is first needed: a start does not wait for it. */
export function openOpenId(
  settings: OpenIdSettings | null,
  clock: Clock,
  report: (message: string) => void,
): Pick<OpenIdPorts, 'serviceTokens' | 'signInProvider'> {
  if (settings === null) return { serviceTokens: null, signInProvider: null };
  const { issuer, algorithms, audience, client } = settings;
  const provider = new Provider(issuer, report);
  const terms = client && {
    ...{ clientId: client.id, clientSecret: client.secret, algorithms, acrValues: client.acrValues },
    redirectUri: `${client.publicUrl}${CALLBACK_PATH}`,
    endRedirectUri: `${client.publicUrl}/`,
  };
  return {
    serviceTokens: audience === null ? null : new JwtServiceTokens(provider, { audience, algorithms }, clock),
    signInProvider: terms && new OpenIdSignIn(provider, terms, clock),
  };
}
