/**
 * Writes what json-rules-engine itself answers to every question of the table, as test vectors for our engine:
 *   npm run vectors:write
 */
import { writeFile } from 'node:fs/promises';
import { vectorLines } from './vectors/answer.mjs';
import { QUESTIONS } from './vectors/table.mjs';

const file = new URL('../libs/rules-engine/vectors/json-rules-engine.jsonl', import.meta.url);
await writeFile(file, await vectorLines(QUESTIONS));
const asked = QUESTIONS.reduce((sum, { facts }) => sum + facts.length, 0);
console.log(`${QUESTIONS.length} conditions, ${asked} answers`);
