import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mkdtemp, readdir, rm, writeFile, mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const SOURCES = dirname(fileURLToPath(import.meta.url));
const NODE_MODULES = join(SOURCES, '../../../node_modules');

/** Commits one row after the other, and says the number of each one that is committed. */
const WRITER = `
import pg from 'pg';
import { EmbeddedPostgres } from './package/index.js';
try {
  const postgres = await EmbeddedPostgres.open({ dataDir: process.argv[2] });
  const pool = new pg.Pool({ ...postgres.poolConfig(), max: 2 });
  await pool.query('create table if not exists written (n int primary key, filler text)');
  for (let n = 1; ; n += 1) {
    await pool.query("insert into written values ($1, repeat('x', 2000))", [n]);
    process.stdout.write(n + '\\n');
  }
} catch (error) {
  process.stdout.write('failed ' + error.code + '\\n');
}
`;

export interface WriterProcess {
  readonly child: ChildProcess;
  /** The next line it says; null when it has ended. */
  nextLine(): Promise<string | null>;
  /** kill -9; resolves when it is gone, with the last number it said. */
  kill(): Promise<number>;
}

/** A process of its own that writes to an embedded database in `dataDir`. */
export async function startWriterProcess(dataDir: string): Promise<WriterProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-writer-'));
  await compilePackage(join(folder, 'package'));
  await symlink(NODE_MODULES, join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'writer.js'), WRITER);
  const child = spawn(process.execPath, [join(folder, 'writer.js'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let last = 0;
  const nextLine = async (): Promise<string | null> => {
    const line = await lines.next();
    if (line.done === true) return null;
    last = Number(line.value);
    return line.value;
  };
  return {
    child,
    nextLine,
    kill: async () => {
      child.kill('SIGKILL');
      while ((await nextLine()) !== null);
      await gone;
      await rm(folder, { recursive: true });
      return last;
    },
  };
}

async function compilePackage(target: string): Promise<void> {
  for (const entry of await readdir(SOURCES, { recursive: true, withFileTypes: true })) {
    if (!/^[^.]+\.ts$/.test(entry.name)) continue;
    const source = join(entry.parentPath, entry.name);
    const output = join(target, relative(SOURCES, source).replace(/\.ts$/, '.js'));
    const { code } = await transformFile(source, {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, code);
  }
}
