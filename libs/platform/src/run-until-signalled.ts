/** A part that was started, and how it is stopped. */
export interface Stoppable {
  close(): Promise<void>;
}

/** How long stopping may take before the process ends anyway. */
const STOP_WITHIN_MS = 4_800;

/**
 * Starts a process's work and stops it, once, on SIGINT or SIGTERM. A signal that comes while it starts aborts
 * `signal`; a start that then gives up has ended well. A failed start is told in one message, without a stack, and
 * ends the process with code 1.
 */
export async function runUntilSignalled(start: (signal: AbortSignal) => Promise<Stoppable>): Promise<void> {
  const stop = new AbortController();
  const signalled = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM']) {
      process.on(name, () => {
        endAnywayLater();
        stop.abort();
        resolve();
      });
    }
  });
  try {
    const running = await start(stop.signal);
    await signalled;
    await running.close();
  } catch (error) {
    if (stop.signal.aborted && (error as Error).name === 'AbortError') return;
    console.error(startFailure(error));
    process.exitCode = 1;
    endAnywayLater();
  }
}

/** The timer keeps nothing alive by itself: it only ends a process that something else keeps alive. */
function endAnywayLater(): void {
  setTimeout(() => {
    console.error('未能及时停止，强制结束 / did not stop in time; ending');
    process.exit(1);
  }, STOP_WITHIN_MS).unref();
}

function startFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? `端口已被占用，请用 PORT 指定另一个端口 / The port is in use; set PORT to another one. (${error.message})`
    : error.message;
}
