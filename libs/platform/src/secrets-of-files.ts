import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration-error.js';

/** Variables that hold secrets, and may be named with `_FILE` instead. Keys have settings of their own, which are read late. */
const SECRETS = [
  'HONGZHU_ADMIN_TOKEN',
  'HONGZHU_DATABASE_URL',
  'HONGZHU_REDIS_URL',
  'HONGZHU_OIDC_CLIENT_SECRET',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with the text of the files that `NAME_FILE` names in place of `NAME`, without blanks around it. Throws
 * `ConfigurationError` where both are set, or where a file can't be read or is empty; no message quotes a file.
 */
export function withSecretsOfFiles(env: Environment): Environment {
  const read = SECRETS.flatMap((name) => {
    const file = env[`${name}_FILE`];
    if (file === undefined) return [];
    if (env[name] !== undefined) {
      throw new ConfigurationError(
        `请只设置 ${name} 和 ${name}_FILE 之一 / Set one of ${name} and ${name}_FILE, not both.`,
      );
    }
    return [[name, textOf(file, name)] as const];
  });
  return { ...env, ...Object.fromEntries(read) };
}

function textOf(file: string, name: string): string {
  const text = attempt(file, name).trim();
  if (text !== '') return text;
  throw new ConfigurationError(`${name}_FILE：文件 ${file} 是空的 / ${name}_FILE: the file ${file} is empty`);
}

function attempt(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      `${name}_FILE：无法读取文件 ${file} / ${name}_FILE: the file ${file} can't be read (${code ?? 'unknown'})`,
    );
  }
}
