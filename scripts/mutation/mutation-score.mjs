/**
 * @typedef {{ status: string, static?: boolean, mutatorName: string, replacement?: string,
 *   location: { start: { line: number, column: number }, end: { line: number, column: number } } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} MutationReport
 * @typedef {Record<'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'Ignored', number>} Counts
 */

const NONE = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0, RuntimeError: 0, Ignored: 0 };

/** What no test has told from the original. */
export const UNDETECTED = ['Survived', 'NoCoverage'];

/**
 * How many mutants there are of each status.
 * @returns {Counts}
 */
export const countsOf = (mutants) =>
  mutants.reduce((counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }), NONE);

/**
 * @param {readonly Counts[]} of parts
 * @returns {Counts} of the whole
 */
export const sumOf = (of) =>
  of.reduce(
    (sum, each) => Object.fromEntries(Object.entries(sum).map(([name, count]) => [name, count + each[name]])),
    NONE,
  );

/** How many mutants these are. */
export const numberOf = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * The share of mutants that were found out, in percent with one decimal, rounded down: killed and timed out of
 * those, the survivors and the uncovered ones. What Stryker could not judge is in neither number.
 */
export function scoreOf({ Killed, Timeout, Survived, NoCoverage }) {
  const detected = Killed + Timeout;
  const judged = detected + Survived + NoCoverage;
  return judged === 0 ? '–' : (Math.floor((1000 * detected) / judged) / 10).toFixed(1);
}
