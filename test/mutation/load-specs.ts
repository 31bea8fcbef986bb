import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const ENGINE = join(import.meta.dirname, '../../libs/rules-engine/src');

/** What `mutant-environment.cjs` and this file share. */
interface MutantRun {
  readonly wantedSpecs: readonly { readonly path: string; readonly triesExamples: boolean }[];
  specBeingLoaded?: string;
}
const run = globalThis as unknown as MutantRun;

/**
 * Loads the specs that this run is to have, as one: modules are loaded once for all of them, and those of specs with
 * nothing to run not at all.
 */
export async function loadSpecs(): Promise<void> {
  // The same examples for every mutant, so that a score can be had again; the first that fails is enough.
  if (run.wantedSpecs.some(({ triesExamples }) => triesExamples)) {
    const { configureGlobal } = await import('fast-check');
    configureGlobal({ seed: 20260701, endOnFailure: true });
  }
  for (const { path } of run.wantedSpecs) {
    run.specBeingLoaded = path;
    try {
      await import(join(ENGINE, path));
    } catch (error) {
      // A mutant that keeps a spec from loading is found out by it.
      it(`${path} loads`, () => {
        throw error;
      });
    }
  }
  // Jest takes a file without a test for a mistake.
  if (run.wantedSpecs.length === 0) it('has no specs to run', () => expect(run.wantedSpecs).toEqual([]));
}
