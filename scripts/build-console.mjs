import { build } from 'vite';
import { compressAssets } from './console/compress-assets.mjs';
import { digestOfConsole, markBuilt, wasBuiltFrom } from './console/console-digest.mjs';
import { CONSOLE_ROOT, VITE_SETTINGS } from './console/vite-settings.mjs';

// What it is built from has not changed: the files that are there are what a build would make.
const digest = digestOfConsole();
if (!wasBuiltFrom(CONSOLE_ROOT, digest)) {
  await build(VITE_SETTINGS);
  compressAssets(CONSOLE_ROOT);
  markBuilt(CONSOLE_ROOT, digest);
}
