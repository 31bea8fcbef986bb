import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '@hongzhu/compliance';
import { exportSPKI, importJWK, SignJWT, type CryptoKey } from 'jose';
import { JwtServiceTokens } from './jwt-service-tokens.js';
import { aSigningKey, LocalProvider, signedBy, type SigningKey } from './local-provider.fixture.js';
import { Provider } from './provider.js';

const AUDIENCE = 'urn:hongzhu:api';
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const NOW = 1_780_000_000;

class FixedClock extends Clock {
  now = (): Date => new Date(NOW * 1000);
  today = (): string => '2026-05-28';
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an access token of a service', () => {
  let server: LocalProvider;
  let rsa: SigningKey;
  let ec: SigningKey;
  let foreign: SigningKey;
  let tokens: JwtServiceTokens;
  let reports: string[];

  beforeAll(async () => {
    server = await LocalProvider.start();
    [rsa, ec] = await Promise.all([aSigningKey('rsa', 'RS256'), aSigningKey('ec')]);
    foreign = await aSigningKey('ec');
    server.keys = [rsa, ec, await aSigningKey('ed', 'EdDSA'), await aSigningKey('ps', 'PS256')];
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    reports = [];
    const provider = new Provider(server.issuer, (message) => reports.push(message));
    tokens = new JwtServiceTokens(provider, { audience: AUDIENCE, algorithms: ALGORITHMS }, new FixedClock());
  });

  const claims = (changes: Readonly<Record<string, unknown>> = {}) => ({
    ...{ iss: server.issuer, sub: 'case-tool', aud: AUDIENCE, iat: NOW - 5, exp: NOW + 300 },
    ...changes,
  });
  const subject = () => ({ issuer: server.issuer, subject: 'case-tool' });

  it.each(['rsa', 'ec', 'ed', 'ps'])('that is signed with the key %s is of its subject', async (kid) => {
    const key = server.keys.find(({ publicJwk }) => publicJwk.kid === kid)!;
    expect(await tokens.verify(await signedBy(key, claims()))).toEqual(subject());
  });

  it.each([undefined, 'JWT', 'jwt', 'at+jwt', 'application/at+jwt', 'AT+JWT'])(
    'may be of the kind %s',
    async (typ) => {
      expect(await tokens.verify(await signedBy(ec, claims(), { typ }))).toEqual(subject());
    },
  );

  it('may be meant for others, too, and may be a little early or late', async () => {
    for (const changes of [
      { aud: ['other', AUDIENCE] },
      { exp: NOW - 29 },
      { nbf: NOW + 29 },
      { nbf: NOW - 5 },
    ]) {
      expect(await tokens.verify(await signedBy(ec, claims(changes)))).toEqual(subject());
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ['another issuer', { iss: 'https://id.example.cn' }],
    ['an issuer with a slash more', { iss: 'SERVER/' }],
    ['no issuer', { iss: undefined }],
    ['another audience', { aud: 'urn:other:api' }],
    ['an audience that begins with ours', { aud: `${AUDIENCE}/more` }],
    ['no audience', { aud: undefined }],
    ['an empty list of audiences', { aud: [] }],
    ['an audience that is no text', { aud: { [AUDIENCE]: true } }],
    ['an end that is past', { exp: NOW - 31 }],
    ['no end', { exp: undefined }],
    ['an end that is a text', { exp: String(NOW + 300) }],
    ['a beginning to come', { nbf: NOW + 31 }],
    ['a beginning that is a text', { nbf: '0' }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that is a number', { sub: 7 }],
    ['a subject with a line break', { sub: 'case-tool\n' }],
    ['a subject that is too long', { sub: 'x'.repeat(256) }],
    ['the hash of an access token, as an ID token has', { at_hash: 'abc' }],
    ['the hash of a code, as an ID token has', { c_hash: 'abc' }],
    ['a key that its bearer has to show', { cnf: { jkt: 'abc' } }],
  ])('with %s is not good', async (_, changes) => {
    const spoilt = changes['iss'] === 'SERVER/' ? { iss: `${server.issuer}/` } : changes;
    expect(await tokens.verify(await signedBy(ec, claims(spoilt)))).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['a kind of another purpose', { typ: 'logout+jwt' }],
    ['the kind of an introspection', { typ: 'token-introspection+jwt' }],
    ['the kind of a proof', { typ: 'dpop+jwt' }],
    ['a key that nobody knows', { kid: 'none' }],
    ['the key of another algorithm', { kid: 'rsa' }],
    ['a path in place of a key', { kid: '../jwks' }],
  ])('whose header names %s is not good', async (_, header) => {
    expect(await tokens.verify(await signedBy(ec, claims(), header))).toBeNull();
  });

  it('without a signature is not good, whatever it calls that', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
      for (const signature of ['', 'x', 'AA']) {
        const token = `${encoded({ alg, kid: 'ec', typ: 'at+jwt' })}.${encoded(claims())}.${signature}`;
        expect(await tokens.verify(token)).toBeNull();
      }
    }
    const [header, payload] = (await signedBy(ec, claims())).split('.');
    expect(await tokens.verify(`${header!}.${payload!}.`)).toBeNull();
  });

  it('that is signed with the public key as a secret is not good', async () => {
    const pem = await exportSPKI((await importJWK(rsa.publicJwk, 'RS256')) as CryptoKey);
    for (const secret of [pem, pem.trim(), JSON.stringify(rsa.publicJwk), rsa.publicJwk.n!]) {
      const signing = `${encoded({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })}.${encoded(claims())}`;
      const signature = createHmac('sha256', secret).update(signing).digest('base64url');
      expect(await tokens.verify(`${signing}.${signature}`)).toBeNull();
    }
  });

  it('by an algorithm that is not allowed is not good, though the key is the provider’s', async () => {
    const late = await aSigningKey('es384', 'ES384');
    server.keys = [...server.keys, late];
    const provider = new Provider(server.issuer, () => undefined);
    const settings = { audience: AUDIENCE, algorithms: ALGORITHMS };
    const wide = { ...settings, algorithms: [...ALGORITHMS, 'ES384'] };
    const token = await signedBy(late, claims());
    expect(await new JwtServiceTokens(provider, settings, new FixedClock()).verify(token)).toBeNull();
    expect(await new JwtServiceTokens(provider, wide, new FixedClock()).verify(token)).toEqual(subject());
    server.keys = server.keys.filter((key) => key !== late);
  });

  it('signed with another’s key is not good, though it names a key of the provider', async () => {
    expect(await tokens.verify(await signedBy(foreign, claims()))).toBeNull();
  });

  it('that brings its key along, or says where to fetch it, is not good, and nothing is fetched', async () => {
    const thief = await LocalProvider.start();
    thief.keys = [foreign];
    const key = foreign.publicJwk;
    for (const header of [
      { jwk: key },
      { jwk: key, kid: undefined },
      { jku: `${thief.issuer}/jwks` },
      { jku: `${thief.issuer}/jwks`, kid: 'other' },
      { x5u: `${thief.issuer}/certificate` },
      { x5c: ['AAAA'] },
    ]) {
      expect(await tokens.verify(await signedBy(foreign, claims(), header))).toBeNull();
    }
    expect(thief.asked).toEqual([]);
    await thief.stop();
  });

  it('with an extension that has to be understood is not good', async () => {
    const sign = (header: Record<string, unknown>, understood: Record<string, boolean>) =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', kid: 'ec', typ: 'at+jwt', ...header })
        .sign(ec.privateKey, { crit: understood });
    expect(await tokens.verify(await sign({ crit: ['exp'], exp: 1 }, { exp: true }))).toBeNull();
    expect(await tokens.verify(await sign({ crit: ['urn:x'], 'urn:x': 1 }, { 'urn:x': true }))).toBeNull();
  });

  it('that is altered in any part is not good', async () => {
    const [header = '', payload = '', signature = ''] = (await signedBy(ec, claims())).split('.');
    const other = encoded(claims({ sub: 'owner' }));
    for (const token of [
      `${header}.${other}.${signature}`,
      `${encoded({ alg: 'ES256', kid: 'ec' })}.${payload}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}`,
      `${header}.${payload}.${signature}AAAA`,
      `${header}.${payload}`,
      `${header}.${payload}.${signature}.${signature}`,
      `${header}..${signature}`,
      `..`,
      `${encoded('text')}.${payload}.${signature}`,
      `${header}.${encoded([claims()])}.${signature}`,
    ]) {
      expect(await tokens.verify(token)).toBeNull();
    }
  });

  it('that is longer than 8 KiB is not looked at', async () => {
    const token = await signedBy(ec, claims({ groups: 'x'.repeat(8_192) }));
    const before = server.keysAsked;
    expect(await tokens.verify(token)).toBeNull();
    expect(server.keysAsked).toBe(before);
    const shorter = await signedBy(ec, claims({ groups: 'x'.repeat(5_000) }));
    expect(await tokens.verify(shorter)).toEqual(subject());
  });

  it('of whatever kind is told of to nobody', async () => {
    await tokens.verify(await signedBy(foreign, claims()));
    await tokens.verify('a.b.c');
    expect(reports).toEqual([]);
  });
});
