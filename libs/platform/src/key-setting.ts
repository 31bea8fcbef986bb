import { resolve } from 'node:path';
import { ConfigurationError } from './configuration-error.js';

/** A key, or the absolute path of a file with it; at most one of the two. */
export interface KeySetting {
  readonly key: string | null;
  readonly file: string | null;
}

/** Reads the variable `name`, and `name` with `_FILE`. Throws `ConfigurationError` where both are set. */
export function keySetting(name: string, key: string | undefined, file: string | undefined): KeySetting {
  if (key !== undefined && file !== undefined) {
    throw new ConfigurationError(
      `请只设置 ${name} 和 ${name}_FILE 之一 / Set one of ${name} and ${name}_FILE, not both.`,
    );
  }
  return { key: key ?? null, file: file === undefined ? null : resolve(file) };
}
