import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { Configuration } from './configuration.js';
import {
  Ed25519Signer,
  publicKeyOf,
  readPrivateKey,
  readPublicKey,
  SigningKeyError,
} from './ed25519-signer.js';
import { keepNew, keptText } from './kept-file.js';

export interface OpenedSigner {
  readonly signer: Ed25519Signer;
  /** The file of the data folder that keeps the key; null when the configuration gave it. */
  readonly file: string | null;
}

/** The key that signs certificates, if there is one: none is made. Throws as `openCertificateSigner` does. */
export async function knownCertificateSigner(settings: Settings): Promise<Ed25519Signer | null> {
  const { signing, dataDir } = settings;
  if (signing.key === null && signing.file === null && (await keptText(join(dataDir, KEY_FILE))) === null)
    return null;
  return (await openCertificateSigner(settings)).signer;
}

type Settings = Pick<Configuration, 'signing' | 'retiredPublicKeys' | 'dataDir'>;

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

async function keyText({
  signing,
  dataDir,
}: Settings): Promise<{ text: string; name: string; file: string | null }> {
  if (signing.key !== null) return { text: signing.key, name: 'HONGZHU_SIGNING_KEY', file: null };
  if (signing.file === null) {
    const file = join(dataDir, KEY_FILE);
    return { text: (await readableText(file)) ?? (await newKey(file)), name: file, file };
  }
  const text = await readableText(signing.file);
  if (text !== null) return { text, name: signing.file, file: null };
  throw new SigningKeyError(
    `HONGZHU_SIGNING_KEY_FILE：没有文件 ${signing.file} / HONGZHU_SIGNING_KEY_FILE: there is no file ${signing.file}`,
  );
}

async function readableText(file: string): Promise<string | null> {
  try {
    return await keptText(file);
  } catch (error) {
    throw new SigningKeyError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** A new key, kept in that file. Throws SigningKeyError where nothing can be written. */
async function newKey(file: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    return await keepNew(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SigningKeyError(
      `没有配置签名密钥，也无法在数据目录中生成：请设置 HONGZHU_SIGNING_KEY_FILE / ` +
        `No signing key is configured, and none can be made in the data folder: set HONGZHU_SIGNING_KEY_FILE (${reason})`,
      { cause },
    );
  }
}
