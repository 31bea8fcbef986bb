import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnsealedSecrets } from '@hongzhu/compliance';
import { AES_256_GCM } from './aes-256-gcm.js';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './configuration.js';
import { KeyringCipher } from './keyring-cipher.js';
import { openSecretCipher } from './secret-cipher.js';

const [KEY, OTHER] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const SERVERS = {
  HONGZHU_DATABASE_URL: 'mysql://u:p@127.0.0.1:3306/x',
  HONGZHU_REDIS_URL: 'redis://127.0.0.1',
};

describe('the key that seals secrets', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-secret-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const opened = (env: Record<string, string> = {}) =>
    openSecretCipher(readConfiguration({ HONGZHU_DATA_DIR: join(folder, 'data'), ...env }));
  const keyIdOf = async (env: Record<string, string> = {}): Promise<string> =>
    ((await opened(env)).cipher as KeyringCipher).keyId;

  it('is made once in the data folder of the embedded mode, for its owner alone, even by ten that start at once', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => keyIdOf()));
    expect(new Set([...ids, await keyIdOf()]).size).toBe(1);
    const file = join(folder, 'data', 'secret-key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'data'))).toEqual(['secret-key']);
    expect(Buffer.from(await readFile(file, 'utf8'), 'base64')).toHaveLength(32);
  });

  it.each([
    ['base64', KEY.toString('base64')],
    ['base64url', KEY.toString('base64url')],
    ['hexadecimal', KEY.toString('hex')],
    ['several', `${KEY.toString('base64')}, ${OTHER.toString('hex')}`],
  ])('is the configured one, in %s, and then nothing is written', async (_, key) => {
    expect(await keyIdOf({ HONGZHU_SECRET_KEY: key })).toBe(new KeyringCipher(AES_256_GCM, KEY).keyId);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is the first of a file, whose others open what they have sealed', async () => {
    const file = join(folder, 'keys');
    await writeFile(file, `${OTHER.toString('base64')}\n${KEY.toString('base64')}\n`);
    const { cipher, warning } = await opened({ ...SERVERS, HONGZHU_SECRET_KEY_FILE: file });
    expect(cipher.open(new KeyringCipher(AES_256_GCM, KEY).seal('s', 'c'), 'c')).toBe('s');
    expect((cipher as KeyringCipher).keyId).toBe(new KeyringCipher(AES_256_GCM, OTHER).keyId);
    expect(warning).toBeNull();
  });

  it('seals with SM4 where that is asked for, and still opens what AES has sealed, also under the same key', async () => {
    const { cipher } = await opened({
      HONGZHU_SECRET_KEY: KEY.toString('hex'),
      HONGZHU_SECRET_CIPHER: 'sm4',
    });
    expect(cipher.seal('s', 'c')).toMatch(/^sm4cbc\./);
    const before = new KeyringCipher(AES_256_GCM, KEY).seal('s', 'c');
    expect([cipher.open(before, 'c'), cipher.isCurrent(before)]).toEqual(['s', false]);
    expect(() => readConfiguration({ HONGZHU_SECRET_CIPHER: 'sm2' })).toThrow(/HONGZHU_SECRET_CIPHER/);
  });

  it('is none on servers, unless it is configured, and that is told of', async () => {
    const { cipher, warning } = await opened(SERVERS);
    expect(cipher).toBeInstanceOf(UnsealedSecrets);
    expect(warning).toMatch(/HONGZHU_SECRET_KEY .*openssl rand -base64 32/);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    '',
    ',',
    'short',
    KEY.subarray(1).toString('base64'),
    KEY.toString('hex').slice(1),
    `${KEY.toString('base64')},x`,
  ])('stops the start when it is none: %p', async (key) => {
    const file = join(folder, 'keys');
    await writeFile(file, key);
    const failure = await opened({ HONGZHU_SECRET_KEY_FILE: file }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect(String(failure)).toContain(file);
    if (key.length > 4) expect(String(failure)).not.toContain(key);
  });

  it('stops the start when its file is not there, or when it is given twice', async () => {
    await expect(opened({ HONGZHU_SECRET_KEY_FILE: join(folder, 'none') })).rejects.toThrow(
      join(folder, 'none'),
    );
    const twice = { HONGZHU_SECRET_KEY: KEY.toString('hex'), HONGZHU_SECRET_KEY_FILE: 'x' };
    expect(() => readConfiguration(twice)).toThrow(/one of HONGZHU_SECRET_KEY and HONGZHU_SECRET_KEY_FILE/);
  });
});
