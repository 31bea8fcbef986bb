import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLockfile } from './setup/complete-lockfile.mjs';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const before = JSON.parse(readFileSync(file, 'utf8'));
const after = completeLockfile(before);
if (after !== before) writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
const added = Object.keys(after.packages).length - Object.keys(before.packages).length;
console.log(`package-lock.json: ${added} packages of other platforms added`);
