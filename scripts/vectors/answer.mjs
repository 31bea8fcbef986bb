import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Engine } from 'json-rules-engine';

/** @typedef {import('./table.mjs').Question} Question */

const manifest = createRequire(import.meta.url).resolve('json-rules-engine/package.json');
/**
 * The version of json-rules-engine that answers.
 * @type {string}
 */
export const VERSION = JSON.parse(readFileSync(manifest, 'utf8')).version;

/**
 * What json-rules-engine itself answers, as it comes, once for each of the facts: true, false, or the error.
 * @param {Question} question
 * @returns {Promise<(boolean | { error: string })[]>}
 */
export async function answersTo(question) {
  const answers = [];
  for (const facts of question.facts) {
    answers.push(await answerTo(question, facts).catch((error) => ({ error: error.message })));
  }
  return answers;
}

/** The vectors as they lie in the file, a line each after the first, which says who answered. */
export async function vectorLines(questions) {
  const lines = [{ engine: 'json-rules-engine', version: VERSION }];
  for (const question of questions) lines.push({ ...question, answers: await answersTo(question) });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function answerTo({ condition, conditions = {}, params = {}, options }, facts) {
  const engine = new Engine([], options);
  for (const [name, named] of Object.entries(conditions)) engine.setCondition(name, named);
  for (const [name, value] of Object.entries(params)) engine.addFact(`params.${name}`, value);
  for (const [name, value] of Object.entries(facts)) {
    if (!name.includes(' ')) engine.addFact(name, value);
  }
  const withArguments = Object.keys(facts).filter((name) => name.includes(' '));
  for (const name of new Set(withArguments.map((key) => key.split(' ')[0]))) {
    engine.addFact(name, (args) => facts[`${name} ${JSON.stringify(resolved(args, params))}`]);
  }
  engine.addRule({ conditions: { all: [condition] }, event: { type: 'holds' } });
  return (await engine.run()).results.length === 1;
}

/** Arguments with the values of parameters, as facts of ours are given them. */
function resolved(args, params) {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object' ? params[value.fact.slice('params.'.length)] : value,
  ]);
  return Object.fromEntries(entries);
}
