import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type CryptoKey, type JWTPayload } from 'jose';
import { aKey, publicPart, signed, type ProviderKey } from './openid-provider.js';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens of which none is good, by what is wrong with them; with these claims and this key they would be. */
export async function forgedTokens(
  key: ProviderKey,
  claims: JWTPayload,
  client: string,
): Promise<Readonly<Record<string, string>>> {
  const foreign = await aKey(key.kid);
  const past = Math.floor(Date.now() / 1000) - 600;
  const spoilt = (changes: JWTPayload): Promise<string> => signed(key, { ...claims, ...changes });
  return {
    ...(await bySignature(key, claims, foreign)),
    'another audience': await spoilt({ aud: 'urn:other:api' }),
    'another issuer': await spoilt({ iss: 'https://id.example.cn' }),
    'an end that is past': await spoilt({ exp: past }),
    'no end': await signed(key, { ...claims, exp: undefined }),
    'a beginning to come': await spoilt({ nbf: past + 1_200 }),
    'more than is looked at': await spoilt({ groups: 'x'.repeat(8_000) }),
    'another kind': await signed(key, claims, { typ: 'logout+jwt' }),
    'an ID token': await signed(key, { ...claims, aud: client, nonce: 'x' }, { typ: 'JWT' }),
    'an extension that is critical': await signed(key, claims, { crit: ['urn:x'], 'urn:x': true }),
  };
}

async function bySignature(
  key: ProviderKey,
  claims: JWTPayload,
  foreign: ProviderKey,
): Promise<Record<string, string>> {
  const pem = await exportSPKI((await importJWK(publicPart(key), 'RS256')) as CryptoKey);
  const hs256 = `${encoded({ alg: 'HS256', kid: key.kid, typ: 'at+jwt' })}.${encoded(claims)}`;
  return {
    'alg none': `${encoded({ alg: 'none', kid: key.kid })}.${encoded(claims)}.`,
    'HS256 with the public key': `${hs256}.${createHmac('sha256', pem).update(hs256).digest('base64url')}`,
    'an algorithm that is not allowed': await signed({ ...key, alg: 'RS512' }, claims),
    'a foreign key with the same kid': await signed(foreign, claims),
    'a key in the header': await signed(foreign, claims, { jwk: publicPart(foreign) }),
    'an address of keys in the header': await signed(foreign, claims, { jku: 'http://127.0.0.1:9/jwks' }),
  };
}
