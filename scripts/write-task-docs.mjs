/** Writes docs/tasks.md from the table of moves: `npm run docs:tasks`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tasksPage } from './docs/tasks-page.mjs';

writeFileSync(fileURLToPath(new URL('../docs/tasks.md', import.meta.url)), tasksPage());
