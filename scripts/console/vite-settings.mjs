import { fileURLToPath } from 'node:url';

export const CONSOLE_ROOT = fileURLToPath(new URL('../../apps/console', import.meta.url));

/**
 * How the console is bundled: its own assets only, with names that change with their contents.
 * @type {import('vite').InlineConfig}
 */
export const VITE_SETTINGS = {
  root: CONSOLE_ROOT,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/public',
    emptyOutDir: true,
    target: 'es2022',
    // Its policy allows no pictures and styles in the page that are not in files; scripts never.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
};
