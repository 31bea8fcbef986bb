import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * The specs that take longest, the longest first, as paths under the root.
 * @type {string[]}
 */
export const LONGEST_SPECS = JSON.parse(readFileSync(new URL('longest-specs.json', import.meta.url), 'utf8'));

/**
 * Runs the longest specs first, so that none of them is left over for one worker while the other is idle, and each finds a
 * process that has loaded little before it. On a clean clone Jest has only the sizes of the files to go by, and the longest
 * are among the smallest.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const at = LONGEST_SPECS.indexOf(path.slice(context.config.rootDir.length + 1));
      return at === -1 ? LONGEST_SPECS.length : at;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
