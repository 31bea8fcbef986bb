import type { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import type { environment } from './environment.js';

/** The OpenID provider by which accounts are known, beside keys and passwords. */
export interface OpenIdSettings {
  /** As the provider names itself, to the letter. */
  readonly issuer: string;
  /** With which tokens may be signed. */
  readonly algorithms: readonly string[];
  /** What an access token of a service is to be meant for; null where services bring none. */
  readonly audience: string | null;
  /** As whom people are sent to the provider, and where they come back to; null where they are not. */
  readonly client: OpenIdClient | null;
}

export interface OpenIdClient {
  readonly id: string;
  readonly secret: string;
  /** An origin. */
  readonly publicUrl: string;
  /** One of which the provider is to say of each sign-in (`acr`); by any means where there is none. */
  readonly acrValues: readonly string[];
}

type Environment = Pick<
  z.output<typeof environment>,
  | 'HONGZHU_OIDC_ISSUER'
  | 'HONGZHU_OIDC_CLIENT_ID'
  | 'HONGZHU_OIDC_CLIENT_SECRET'
  | 'HONGZHU_OIDC_AUDIENCE'
  | 'HONGZHU_OIDC_ALGORITHMS'
  | 'HONGZHU_OIDC_ACR_VALUES'
  | 'HONGZHU_PUBLIC_URL'
>;

/**
 * Null without an issuer, whatever else is set. Throws `ConfigurationError` where an issuer is of no use for want of the
 * rest, and where an ID token, which is meant for the client, would be one of a service.
 */
export function openIdSettings(e: Environment): OpenIdSettings | null {
  const { HONGZHU_OIDC_ISSUER: issuer, HONGZHU_OIDC_AUDIENCE: audience } = e;
  if (issuer === undefined) return null;
  const client = clientOf(e);
  if (client === null && audience === undefined) {
    throw new ConfigurationError(
      '请设置 HONGZHU_OIDC_AUDIENCE（服务的令牌）或 HONGZHU_OIDC_CLIENT_ID（人员登录），或两者 / ' +
        'Beside HONGZHU_OIDC_ISSUER set HONGZHU_OIDC_AUDIENCE (tokens of services), HONGZHU_OIDC_CLIENT_ID (sign-in of people), or both.',
    );
  }
  if (client !== null && client.id === audience) {
    throw new ConfigurationError(
      'HONGZHU_OIDC_AUDIENCE 不得与 HONGZHU_OIDC_CLIENT_ID 相同，否则 ID 令牌可冒充访问令牌 / ' +
        'HONGZHU_OIDC_AUDIENCE has to differ from HONGZHU_OIDC_CLIENT_ID: else an ID token would pass for an access token.',
    );
  }
  return { issuer, algorithms: e.HONGZHU_OIDC_ALGORITHMS, audience: audience ?? null, client };
}

function clientOf(e: Environment): OpenIdClient | null {
  const { HONGZHU_OIDC_CLIENT_ID: id, HONGZHU_OIDC_CLIENT_SECRET: secret, HONGZHU_PUBLIC_URL: publicUrl } = e;
  if (id === undefined) return null;
  if (secret !== undefined && publicUrl !== undefined)
    return { id, secret, publicUrl, acrValues: e.HONGZHU_OIDC_ACR_VALUES };
  throw new ConfigurationError(
    '设置 HONGZHU_OIDC_CLIENT_ID 时还须设置 HONGZHU_OIDC_CLIENT_SECRET 和 HONGZHU_PUBLIC_URL / ' +
      'With HONGZHU_OIDC_CLIENT_ID set HONGZHU_OIDC_CLIENT_SECRET and HONGZHU_PUBLIC_URL, too.',
  );
}
