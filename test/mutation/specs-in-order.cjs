const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const ENGINE = 'libs/rules-engine/src';

const mutated = process.env.HONGZHU_MUTATED_FOLDER;

/** These try whole rules on all that evaluates them. */
const OF_ALL_FOLDERS = ['program/programs.spec.ts', 'reference/agreement.spec.ts'];
const isNear = (path) => OF_ALL_FOLDERS.includes(path) || path.split('/')[0] === mutated.split('/')[0];

/**
 * The specs to run: small ones first, and those that try hundreds of examples last. Of these, only such as are near
 * to the folder that is mutated, which `scripts/test-mutation.mjs` names: others take most of the time and find little.
 */
const SPECS = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(join(ENGINE, path), 'utf8') }))
  .map(({ path, text }) => ({ path, length: text.length, triesExamples: text.includes("from 'fast-check'") }))
  .filter(({ path, triesExamples }) => !mutated || !triesExamples || isNear(path))
  .sort((a, b) => Number(a.triesExamples) - Number(b.triesExamples) || a.length - b.length);
const isOwn = ({ path }) => dirname(path) === mutated;

/** The specs of the folder that is mutated, and those of all others. */
exports.ownSpecs = SPECS.filter(isOwn);
exports.otherSpecs = SPECS.filter((spec) => !isOwn(spec));
