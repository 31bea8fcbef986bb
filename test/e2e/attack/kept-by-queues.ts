import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Each key of a Redis with its value as the server keeps it. */
export async function everythingIn(url: string): Promise<string> {
  const connection = new Redis(url);
  const keys = await connection.keys('*');
  const values = await Promise.all(keys.map((key) => connection.dumpBuffer(key)));
  connection.disconnect();
  return [...keys, ...values.map((value) => value.toString())].join('\n');
}

/** What the files of a folder hold, in one text. */
export async function filesUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}
