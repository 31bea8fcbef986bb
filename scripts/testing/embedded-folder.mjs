import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const LAY_OUT = fileURLToPath(new URL('lay-out-embedded.mjs', import.meta.url));

/**
 * The data folder of an embedded service that was never started, its tables laid out: specs copy it, since to lay them out takes
 * longer than many a story.
 * @param {string} folder an existing folder
 * @returns {Promise<{ HONGZHU_TEST_EMBEDDED: string }>}
 */
export async function embeddedFolder(folder) {
  const made = join(folder, 'embedded');
  await promisify(execFile)(process.execPath, [LAY_OUT, made]);
  return { HONGZHU_TEST_EMBEDDED: made };
}
