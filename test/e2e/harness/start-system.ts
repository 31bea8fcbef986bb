import { embeddedLaunch } from './embedded-system.js';
import { productionLaunch } from './production-system.js';
import { System, type Mode } from './system.js';

/** Starts an empty system in the mode: no city, no sweep. It is to be stopped by whoever started it. */
export async function startSystem(
  mode: Mode,
  settings: Readonly<Record<string, string>> = {},
): Promise<System> {
  const launch = mode === 'embedded' ? embeddedLaunch(settings) : productionLaunch(undefined, settings);
  return System.start(await launch);
}
