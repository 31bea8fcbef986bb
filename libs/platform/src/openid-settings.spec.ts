import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration, type Configuration } from './configuration.js';

const ISSUER = 'https://id.example.cn/realms/town-halls';
const SERVICES = { HONGZHU_OIDC_ISSUER: ISSUER, HONGZHU_OIDC_AUDIENCE: 'hongzhu-api' };
const PEOPLE = {
  HONGZHU_OIDC_ISSUER: ISSUER,
  HONGZHU_OIDC_CLIENT_ID: 'hongzhu',
  HONGZHU_OIDC_CLIENT_SECRET: 'a-secret-of-the-client',
  HONGZHU_PUBLIC_URL: 'https://hongzhu.example.cn/',
};
const read = (env: Record<string, string>): Configuration['openId'] => readConfiguration(env).openId;

describe('an OpenID provider', () => {
  let folder: string | null = null;
  afterEach(() => {
    if (folder !== null) rmSync(folder, { recursive: true });
    folder = null;
  });

  it('is none without an issuer, whatever else is set', () => {
    expect(read({})).toBeNull();
    const { HONGZHU_OIDC_ISSUER: _, ...rest } = { ...PEOPLE, ...SERVICES };
    expect(read(rest)).toBeNull();
  });

  it('is one for services, for people, or for both', () => {
    const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
    expect(read(SERVICES)).toEqual({ issuer: ISSUER, algorithms, audience: 'hongzhu-api', client: null });
    const client = {
      ...{ id: 'hongzhu', secret: 'a-secret-of-the-client' },
      ...{ publicUrl: 'https://hongzhu.example.cn', acrValues: [] },
    };
    expect(read(PEOPLE)).toEqual({ issuer: ISSUER, algorithms, audience: null, client });
    expect(read({ ...PEOPLE, ...SERVICES })).toMatchObject({ audience: 'hongzhu-api', client });
  });

  it('has its secret in a file, where one is named', () => {
    folder = mkdtempSync(join(tmpdir(), 'hongzhu-oidc-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'the-secret-of-a-file\n');
    const { HONGZHU_OIDC_CLIENT_SECRET: _, ...rest } = PEOPLE;
    const set = read({ ...rest, HONGZHU_OIDC_CLIENT_SECRET_FILE: file });
    expect(set?.client?.secret).toBe('the-secret-of-a-file');
  });

  it.each([
    'http://127.0.0.1:8080',
    'http://127.9.9.9/realms/a',
    'http://localhost:8080/',
    'http://[::1]:8080',
    'https://id.example.cn/',
  ])('may be at %s', (issuer) => {
    expect(read({ ...SERVICES, HONGZHU_OIDC_ISSUER: issuer })?.issuer).toBe(issuer);
  });

  it.each([
    'http://id.example.cn',
    'http://127.0.0.1.example.cn',
    'http://localhost.example.cn',
    'https://user:word@id.example.cn',
    'https://id.example.cn/?tenant=1',
    'https://id.example.cn/#part',
    'https://id.example.cn/a b',
    'ftp://127.0.0.1',
    'id.example.cn',
  ])('is not at %s, which stops the start', (issuer) => {
    expect(() => read({ ...SERVICES, HONGZHU_OIDC_ISSUER: issuer })).toThrow(ConfigurationError);
    expect(() => read({ ...SERVICES, HONGZHU_OIDC_ISSUER: issuer })).toThrow(/HONGZHU_OIDC_ISSUER/);
  });

  it.each(['http://hongzhu.example.cn', 'https://hongzhu.example.cn/app', 'https://hongzhu.example.cn?a=1'])(
    'does not send people back to %s',
    (publicUrl) => {
      expect(() => read({ ...PEOPLE, HONGZHU_PUBLIC_URL: publicUrl })).toThrow(/HONGZHU_PUBLIC_URL/);
    },
  );

  it.each(['none', 'HS256', 'RS256,HS512', ' , ', 'rs256', 'RSA-OAEP'])(
    'does not sign with %j, which stops the start',
    (algorithms) => {
      const set = { ...SERVICES, HONGZHU_OIDC_ALGORITHMS: algorithms };
      expect(() => read(set)).toThrow(/HONGZHU_OIDC_ALGORITHMS/);
    },
  );

  it('signs with the algorithms that are named', () => {
    const set = { ...SERVICES, HONGZHU_OIDC_ALGORITHMS: 'ES256, EdDSA' };
    expect(read(set)?.algorithms).toEqual(['ES256', 'EdDSA']);
  });

  it('asks for what it is to say of a sign-in, where that is named', () => {
    const set = { ...PEOPLE, HONGZHU_OIDC_ACR_VALUES: 'urn:city:two-factor, 3' };
    expect(read(set)?.client?.acrValues).toEqual(['urn:city:two-factor', '3']);
  });

  it.each([' , ', 'two words', 'a"b', 'a\\b', '双因素'])(
    'can not be asked for %j, which stops the start',
    (acr) => {
      expect(() => read({ ...PEOPLE, HONGZHU_OIDC_ACR_VALUES: acr })).toThrow(/HONGZHU_OIDC_ACR_VALUES/);
    },
  );

  it('of no use for want of the rest stops the start, and says what is missing', () => {
    expect(() => read({ HONGZHU_OIDC_ISSUER: ISSUER })).toThrow(/HONGZHU_OIDC_AUDIENCE.*CLIENT_ID/s);
    for (const missing of ['HONGZHU_OIDC_CLIENT_SECRET', 'HONGZHU_PUBLIC_URL'] as const) {
      const { [missing]: _, ...rest } = PEOPLE;
      expect(() => read(rest)).toThrow(new RegExp(missing));
    }
  });

  it('whose ID tokens would be access tokens of services stops the start', () => {
    const set = { ...PEOPLE, HONGZHU_OIDC_AUDIENCE: PEOPLE.HONGZHU_OIDC_CLIENT_ID };
    expect(() => read(set)).toThrow(/HONGZHU_OIDC_AUDIENCE has to differ/);
  });
});
