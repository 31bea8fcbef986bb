import type { Configuration, Stoppable } from '@hongzhu/platform';
import type { Backends } from './backends.js';
import { openBackends, type Report } from './open-backends.js';

/** Opens the back ends, starts `start` on them, and closes them after it, or at once when it does not start. */
export async function startOnBackends(
  configuration: Configuration,
  report: Report,
  start: (backends: Backends) => Promise<Stoppable>,
): Promise<Stoppable> {
  const backends = await openBackends(configuration, report);
  try {
    const running = await start(backends);
    return { close: () => running.close().finally(() => backends.close()) };
  } catch (error) {
    await backends.close();
    throw error;
  }
}
