/** Writes docs/rules.md and docs/facts.md from the rule documents and the fact catalogue: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleDocumentation } from './docs/rule-documentation.mjs';

for (const [path, text] of ruleDocumentation()) {
  writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text);
  console.log(`${path}: ${text.split('\n').length - 1} lines`);
}
