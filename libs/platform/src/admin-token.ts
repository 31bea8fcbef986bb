import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface AdminToken {
  readonly token: string;
  /** The file that keeps it; null when the environment gave it. */
  readonly file: string | null;
  /** Made just now: to be shown once. */
  readonly isNew: boolean;
}

/** The administrator's token: the configured one, else the one kept in the data folder, else a new one kept there. */
export async function adminToken(configured: string | null, dataDir: string): Promise<AdminToken> {
  if (configured !== null) return { token: configured, file: null, isNew: false };
  const file = join(dataDir, 'admin-token');
  try {
    return { token: (await readFile(file, 'utf8')).trim(), file, isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const token = randomBytes(24).toString('base64url');
  await writeFile(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
  return { token, file, isNew: true };
}
