import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a verdict follows from besides rules, records and the date. */
const DECIDING = ['@hongzhu/rules-engine', '@hongzhu/registry', '@hongzhu/compliance'];

/** Beside this code in a bundle, and nowhere else: the digest of what was bundled. */
const BUNDLED = new URL('./release.sha256', import.meta.url);

/**
 * SHA-256 of the compiled code that decides verdicts, in base64url: another release that may decide otherwise has another
 * one, whatever version it goes by. In a bundle it is of the code in it; else some hundred files are read.
 */
export const releaseDigest = (): string =>
  existsSync(BUNDLED) ? readFileSync(BUNDLED, 'utf8') : digestOfPackages();

function digestOfPackages(): string {
  const digest = createHash('sha256');
  for (const part of DECIDING) {
    const folder = dirname(fileURLToPath(import.meta.resolve(part)));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.js')).sort()) {
      digest.update(`${part}/${file}\n`).update(readFileSync(join(folder, file)));
    }
  }
  return digest.digest('base64url');
}
