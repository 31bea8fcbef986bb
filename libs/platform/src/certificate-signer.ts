import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from './configuration.js';
import {
  Ed25519Signer,
  publicKeyOf,
  readPrivateKey,
  readPublicKey,
  SigningKeyError,
} from './ed25519-signer.js';

export interface OpenedSigner {
  readonly signer: Ed25519Signer;
  /** The file of the data folder that keeps the key; null when the configuration gave it. */
  readonly file: string | null;
}

type Settings = Pick<Configuration, 'signingKey' | 'signingKeyFile' | 'retiredPublicKeys' | 'dataDir'>;

const KEY_FILE = 'signing-key.pem';

/**
 * The key that signs certificates: the configured one, else the one kept in the data folder, else a new one kept
 * there. Throws SigningKeyError for what is no Ed25519 key, or a file that can't be read.
 */
export async function openCertificateSigner(settings: Settings): Promise<OpenedSigner> {
  const retired = settings.retiredPublicKeys.map((text) => {
    const key = readPublicKey(text);
    if (key === null) throw new SigningKeyError(NO_PUBLIC_KEY);
    return publicKeyOf(key);
  });
  const { text, name, file } = await keyText(settings);
  return { signer: new Ed25519Signer(readPrivateKey(text, name), retired), file };
}

const NO_PUBLIC_KEY =
  'HONGZHU_RETIRED_PUBLIC_KEYS：每一项应为证书中的 publicKey，用逗号分隔 / ' +
  'HONGZHU_RETIRED_PUBLIC_KEYS: each item must be the publicKey of a certificate, separated by commas';

async function keyText(settings: Settings): Promise<{ text: string; name: string; file: string | null }> {
  const { signingKey, signingKeyFile, dataDir } = settings;
  if (signingKey !== null) return { text: signingKey, name: 'HONGZHU_SIGNING_KEY', file: null };
  if (signingKeyFile === null) {
    const file = join(dataDir, KEY_FILE);
    return { text: (await keptText(file)) ?? (await newKey(file)), name: file, file };
  }
  const text = await keptText(signingKeyFile);
  if (text !== null) return { text, name: signingKeyFile, file: null };
  throw new SigningKeyError(
    `HONGZHU_SIGNING_KEY_FILE：没有文件 ${signingKeyFile} / HONGZHU_SIGNING_KEY_FILE: there is no file ${signingKeyFile}`,
  );
}

async function keptText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new SigningKeyError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** A new key, kept in that file. Throws SigningKeyError where nothing can be written. */
async function newKey(file: string): Promise<string> {
  try {
    return await makeKey(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SigningKeyError(
      `没有配置签名密钥，也无法在数据目录中生成：请设置 HONGZHU_SIGNING_KEY_FILE / ` +
        `No signing key is configured, and none can be made in the data folder: set HONGZHU_SIGNING_KEY_FILE (${reason})`,
      { cause },
    );
  }
}

/** Writes a new key under another name first, so that processes that start at once never read half of one. */
async function makeKey(file: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const draft = `${file}.${randomUUID()}`;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    // Another process was faster: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return readFile(file, 'utf8');
}
