import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build of the workspace leaves the console. */
export const CONSOLE_FOLDER = fileURLToPath(new URL('../../../console/dist/public', import.meta.url));

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  /** The same compressed, by the name of the coding. */
  readonly coded: Readonly<Record<'br' | 'gzip', Buffer>>;
}

export interface ConsoleFiles {
  /** The page, with `__STYLE_NONCE__` where the nonce of its styles belongs. */
  readonly page: string;
  /** By name; each name belongs to its contents. */
  readonly assets: ReadonlyMap<string, Asset>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built console into memory: a request then names one of the files that were there at the start, and never a
 * path. Null where it was not built; throws when only half of it is there.
 */
export function readConsoleFiles(folder: string): ConsoleFiles | null {
  const page = textOrNull(join(folder, 'index.html'));
  if (page === null) return null;
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => TYPES[extname(name)] !== undefined);
  return { page, assets: new Map(names.map((name) => [name, readAsset(join(assets, name))])) };
}

const readAsset = (file: string): Asset => ({
  type: TYPES[extname(file)]!,
  bytes: readFileSync(file),
  coded: { br: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) },
});

function textOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
