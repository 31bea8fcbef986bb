import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

const STOP_WITHIN_MS = 10_000;
/** Of what a process writes, the newest characters. */
export const KEPT_OUTPUT = 400_000;

export interface Exit {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const running = new Set<StartedProcess>();
process.once('exit', () => running.forEach((started) => started.signal('SIGKILL')));

/** The processes that tests have started and that have not been stopped. */
export const runningProcesses = (): readonly StartedProcess[] => [...running];

/** A script of this repository that runs in a Node process of its own. */
export class StartedProcess {
  readonly exit: Promise<Exit>;
  private readonly child: ChildProcess;
  private text = '';
  private ended: Exit | null = null;

  /** `script`: path from the top of the repository. Settings of the machine's own Hongzhu do not reach it. */
  constructor(
    readonly script: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.child = spawn(process.execPath, [script], {
      cwd: REPOSITORY,
      env: { ...inherited(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (piece: string): void => void (this.text = (this.text + piece).slice(-KEPT_OUTPUT));
    this.child.stdout?.setEncoding('utf8').on('data', keep);
    this.child.stderr?.setEncoding('utf8').on('data', keep);
    this.exit = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code, signal) => resolve((this.ended = { code, signal })));
    });
    running.add(this);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.script} was not started`);
    return this.child.pid;
  }

  /** What it has written to its standard output and error, the newest part. */
  get output(): string {
    return this.text;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Waits until its output matches. Throws when it ends before, or when the time is up. */
  async untilPrinted(pattern: RegExp, withinMs: number): Promise<RegExpExecArray> {
    const look = (): RegExpExecArray | undefined => {
      const match = pattern.exec(this.text);
      if (match !== null) return match;
      if (this.ended) throw new Error(`${this.script} ended (${JSON.stringify(this.ended)}):\n${this.text}`);
      return undefined;
    };
    return until(look, { what: `${this.script} prints ${String(pattern)}`, withinMs });
  }

  /** Asks it to end with `name`, and answers how it did and after how long. One that does not end is killed. */
  async stop(name: NodeJS.Signals = 'SIGTERM'): Promise<Exit & { readonly afterMs: number }> {
    const start = performance.now();
    this.signal(name);
    const killer = setTimeout(() => this.signal('SIGKILL'), STOP_WITHIN_MS);
    const exit = await this.exit;
    clearTimeout(killer);
    running.delete(this);
    return { ...exit, afterMs: performance.now() - start };
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.stop('SIGKILL');
  }

  /** Its resident memory as the system counts it, in bytes. */
  async residentMemory(): Promise<number> {
    const status = await readFile(`/proc/${String(this.pid)}/status`, 'utf8');
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    if (kibibytes === undefined) throw new Error(`no resident memory of process ${String(this.pid)}`);
    return Number(kibibytes) * 1024;
  }
}

function inherited(): Record<string, string | undefined> {
  const own = (name: string): boolean => /^(HONGZHU_|JEST_)|^(PORT|NODE_ENV|NODE_OPTIONS)$/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own(name)));
}
