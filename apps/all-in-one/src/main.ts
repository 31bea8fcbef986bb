import 'reflect-metadata';
import { readConfiguration, runUntilSignalled } from '@hongzhu/platform';

await runUntilSignalled(async (signal) => {
  const configuration = readConfiguration(process.env);
  // A start that is refused has not loaded all of this first.
  const { startAllInOne } = await import('./composition/start-all-in-one.js');
  return startAllInOne(configuration, signal);
});
