import { prepare } from './prepare.mjs';

// The application runs in this very process, so that a signal reaches it once and its exit code is the command's.
if (await prepare()) await import('../apps/all-in-one/dist/bundle/main.js');
else process.exitCode = 1;
