const { TestEnvironment } = require('jest-environment-node');
const { compileSchema } = require('./compiled-schemas.cjs');
const { otherSpecs, ownSpecs } = require('./specs-in-order.cjs');

const NOTHING = /(?!)/;
/** The names of the tests of each spec, from the first run on: Stryker runs many mutants in one process. */
const testsOfSpecs = new Map();

/** Whether a spec of the mutated folder, which are run first, has found the mutant out. */
let isFoundOut = false;

/** The environment of a mutant's run. It saves what tells nothing more: a mutant costs a fraction of a second. */
module.exports = class MutantEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.compileSchema = compileSchema;
    const isOwn = context.testPath.endsWith('1-own-specs.ts');
    if (isOwn) isFoundOut = false;
    const { testNamePattern } = config.globalConfig;
    const isWanted = testNamePattern ? isNamedBy(new RegExp(testNamePattern, 'i')) : () => true;
    const specs = isOwn ? ownSpecs : otherSpecs;
    this.global.wantedSpecs = isFoundOut ? [] : specs.filter(({ path }) => isWanted(path));
  }

  async handleTestEvent(event, state) {
    if (event.name === 'add_test') remember(this.global.specBeingLoaded, fullName(event, state));
    if (event.name !== 'test_done' || event.test.errors.length === 0) return;
    // One failure is enough to tell a mutant: what is left is skipped.
    isFoundOut = true;
    state.testNamePattern = NOTHING;
  }
};

/** A spec is loaded if it is not known yet, or if the pattern names one of its tests. */
const isNamedBy = (pattern) => (spec) =>
  !testsOfSpecs.has(spec) || [...testsOfSpecs.get(spec)].some((name) => pattern.test(name));

function remember(spec, name) {
  if (!testsOfSpecs.has(spec)) testsOfSpecs.set(spec, new Set());
  testsOfSpecs.get(spec).add(name);
}

/** As Jest writes it: the names of the blocks around a test, and its own. */
function fullName({ testName }, { currentDescribeBlock }) {
  const names = [testName];
  for (let block = currentDescribeBlock; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}
