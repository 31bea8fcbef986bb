import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCertificateSigner } from './certificate-signer.js';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './configuration.js';
import { Ed25519Signer, publicKeyOf, SigningKeyError } from './ed25519-signer.js';

describe('the key that signs certificates', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const opened = (env: Record<string, string> = {}) =>
    openCertificateSigner(readConfiguration({ HONGZHU_DATA_DIR: join(folder, 'data'), ...env }));
  const pair = generateKeyPairSync('ed25519');
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('is made once in the data folder, for its owner alone, even by ten that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => opened()));
    expect(new Set(all.map(({ signer }) => signer.key.keyId)).size).toBe(1);
    const file = join(folder, 'data', 'signing-key.pem');
    expect(all[0]!.file).toBe(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'data'))).toEqual(['signing-key.pem']);
    expect((await opened()).signer.key).toEqual(all[0]!.signer.key);
  });

  it('is the configured one, as PEM, as base64 or in a file, and then nothing is written', async () => {
    const der = pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const file = join(folder, 'key.pem');
    await writeFile(file, pem);
    const forms: Record<string, string>[] = [
      { HONGZHU_SIGNING_KEY: pem },
      { HONGZHU_SIGNING_KEY: der },
      { HONGZHU_SIGNING_KEY_FILE: file },
    ];
    for (const env of forms) {
      const { signer, file: kept } = await opened(env);
      expect({ ...signer.key, kept }).toEqual({ ...publicKeyOf(pair.publicKey), kept: null });
    }
    expect(await readdir(folder)).toEqual(['key.pem']);
  });

  it('signs what its public key verifies, and nothing else', () => {
    const signer = new Ed25519Signer(pair.privateKey);
    const other = new Ed25519Signer(generateKeyPairSync('ed25519').privateKey);
    const signature = signer.sign('证书');
    expect(other.verify('证书', signature, signer.key.publicKey)).toBe(true);
    expect(other.verify('证书。', signature, signer.key.publicKey)).toBe(false);
    expect(other.verify('证书', signature, other.key.publicKey)).toBe(false);
    expect(other.verify('证书', '', signer.key.publicKey)).toBe(false);
    expect(other.verify('证书', signature, 'no key')).toBe(false);
  });

  it('stops the start when it is no Ed25519 key, or not there', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const wrong = [rsa.export({ type: 'pkcs8', format: 'pem' }).toString(), 'no key', pem.slice(0, 60)];
    for (const text of wrong) {
      await expect(opened({ HONGZHU_SIGNING_KEY: text })).rejects.toThrow(SigningKeyError);
    }
    await expect(opened({ HONGZHU_SIGNING_KEY_FILE: join(folder, 'none') })).rejects.toThrow(
      /HONGZHU_SIGNING_KEY_FILE/,
    );
    await writeFile(join(folder, 'key.pem'), 'no key');
    await expect(opened({ HONGZHU_SIGNING_KEY_FILE: join(folder, 'key.pem') })).rejects.toThrow('key.pem');
    expect(() => readConfiguration({ HONGZHU_SIGNING_KEY: pem, HONGZHU_SIGNING_KEY_FILE: 'k' })).toThrow(
      ConfigurationError,
    );
  });

  it('can not be made where nothing can be written, which says what to set', async () => {
    await symlink(join(folder, 'nowhere', 'data'), join(folder, 'data'));
    await expect(opened()).rejects.toThrow(/HONGZHU_SIGNING_KEY_FILE/);
  });

  it('never shows up in a message', async () => {
    const secret = Buffer.from('not-a-key-but-a-secret').toString('base64');
    const error = await opened({ HONGZHU_SIGNING_KEY: secret }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SigningKeyError);
    expect(String(error)).not.toContain(secret);
    await opened();
    const kept = await readFile(join(folder, 'data', 'signing-key.pem'), 'utf8');
    expect(JSON.stringify((await opened()).signer.key)).not.toContain(kept.split('\n')[1]);
  });

  it('knows its predecessors by their public keys', async () => {
    const [one, two] = [1, 2].map(() => publicKeyOf(generateKeyPairSync('ed25519').publicKey));
    const { signer } = await opened({ HONGZHU_RETIRED_PUBLIC_KEYS: `${one!.publicKey}, ${two!.publicKey}` });
    expect(signer.retiredKeys).toEqual([one, two]);
    expect([signer.key.publicKey, one!.publicKey, 'another'].map((key) => signer.standing(key))).toEqual([
      'current',
      'retired',
      'unknown',
    ]);
    await expect(opened({ HONGZHU_RETIRED_PUBLIC_KEYS: 'no key' })).rejects.toThrow(
      /HONGZHU_RETIRED_PUBLIC_KEYS/,
    );
  });
});
