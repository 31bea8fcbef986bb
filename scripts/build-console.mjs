import { join } from 'node:path';
import { build } from 'vite';
import { digestOf, markBuilt, wasBuiltFrom } from './building/built-from.mjs';
import { compressAssets } from './console/compress-assets.mjs';
import { CONSOLE_ROOT, VITE_SETTINGS } from './console/vite-settings.mjs';

/** What the console is made of: its sources, what it takes of the workspace as built, the packages, and how it is built. */
const SOURCES = [
  'apps/console/src',
  'apps/console/index.html',
  'libs/client/dist',
  'libs/contracts/dist',
  'libs/permissions/dist',
  'package-lock.json',
  'scripts/building',
  'scripts/console',
  'scripts/build-console.mjs',
];
const BUILT = {
  mark: join(CONSOLE_ROOT, 'dist/public.sha256'),
  result: join(CONSOLE_ROOT, 'dist/public/index.html'),
};

// What it is built from has not changed: the files that are there are what a build would make.
const digest = digestOf(SOURCES);
if (!wasBuiltFrom(BUILT, digest)) {
  await build(VITE_SETTINGS);
  compressAssets(CONSOLE_ROOT);
  markBuilt(BUILT, digest);
}
