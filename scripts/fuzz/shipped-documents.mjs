import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = fileURLToPath(new URL('../../rules', import.meta.url));
const HEAD = 'rule-set.json';

/**
 * The shipped rule sets as their files say it.
 * @returns {import('./mutated-set.mjs').Source[]}
 */
export function shippedDocuments() {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const read = (file) => JSON.parse(readFileSync(join(RULES, name, file), 'utf8'));
      const files = readdirSync(join(RULES, name)).filter((file) => file.endsWith('.json'));
      return { ruleSet: read(HEAD), rules: files.filter((file) => file !== HEAD).map(read) };
    });
}
