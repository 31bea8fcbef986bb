import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UnsealedSecrets, type SecretCipher } from '@hongzhu/compliance';
import { ConfigurationError } from './configuration-error.js';
import type { Configuration } from './configuration.js';
import { keepNew, keptText } from './kept-file.js';
import { KeyringCipher, SEALING_ALGORITHMS, type SealingName } from './keyring-cipher.js';
import { KEY_BYTES } from './sealing-algorithm.js';

export interface OpenedCipher {
  readonly cipher: SecretCipher;
  /** What an operator should know of it; null for nothing. */
  readonly warning: string | null;
}

type Settings = Pick<Configuration, 'mode' | 'sealing' | 'sealingCipher' | 'dataDir'>;

const NAME = 'HONGZHU_SECRET_KEY';
const KEY_FILE = 'secret-key';

const NOT_SEALED =
  `没有设置 ${NAME}：webhook 密钥以明文存入数据库；请用 openssl rand -base64 32 生成密钥，交给所有进程 / ` +
  `${NAME} is not set: the secrets of webhooks and devices are stored as they are; make a key with openssl rand -base64 32, and give it to all processes`;

/**
 * What seals secrets in the database: the configured keys; in the embedded mode without any the one kept in the data folder,
 * else a new one kept there; on servers without any nothing, since a key of one process is of no use to the others. Throws
 * `ConfigurationError` for what is no key, or a file that is not there.
 */
export async function openSecretCipher(settings: Settings): Promise<OpenedCipher> {
  const { mode, sealing, sealingCipher, dataDir } = settings;
  const sealingWith = (text: string, name: string) => openedWith(sealingCipher, text, name);
  if (sealing.key !== null) return sealingWith(sealing.key, NAME);
  if (sealing.file !== null) return sealingWith(await configuredText(sealing.file), sealing.file);
  if (mode.kind === 'production') return { cipher: new UnsealedSecrets(), warning: NOT_SEALED };
  const file = join(dataDir, KEY_FILE);
  const kept = await keptText(file);
  return sealingWith(kept ?? (await keepNew(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`)), file);
}

async function configuredText(file: string): Promise<string> {
  const text = await keptText(file);
  if (text !== null) return text;
  throw new ConfigurationError(`${NAME}_FILE：没有文件 ${file} / ${NAME}_FILE: there is no file ${file}`);
}

/** `name`: where the text is from, for the message. */
function openedWith(algorithm: SealingName, text: string, name: string): OpenedCipher {
  const [key, ...retired] = text
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map((each) => readKey(each, name));
  if (key === undefined) throw noKey(name);
  return { cipher: new KeyringCipher(SEALING_ALGORITHMS[algorithm], key, retired), warning: null };
}

function readKey(text: string, name: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  throw noKey(name);
}

/** Names where the key is from, and never the text. */
const noKey = (name: string): ConfigurationError =>
  new ConfigurationError(
    `${name}：应为 ${KEY_BYTES} 字节的密钥（base64 或十六进制，多个以逗号分隔，第一个用于加密），可用 openssl rand -base64 32 生成 / ` +
      `${name}: expected keys of ${KEY_BYTES} bytes (base64 or hexadecimal, separated by commas; the first one seals); make one with openssl rand -base64 32`,
  );
