import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import fc from 'fast-check';

/**
 * Every spec of the engine as one, which is what `npm run test:mutation` runs against each mutant: their modules
 * are loaded once for all of them, those of specs with nothing to run are not loaded at all, and the specs that
 * try thousands of examples come last.
 */
const ENGINE = join(import.meta.dirname, '../../libs/rules-engine/src');

/** What `mutant-environment.cjs` and this file share. */
interface MutantRun {
  readonly isSpecWanted: (spec: string) => boolean;
  specBeingLoaded?: string;
}
const run = globalThis as unknown as MutantRun;

// The same examples for every mutant, so that a score can be had again; the first that fails is enough.
fc.configureGlobal({ seed: 20260701, endOnFailure: true });

const specs = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .sort();
const triesExamples = (spec: string): boolean =>
  readFileSync(join(ENGINE, spec), 'utf8').includes("from 'fast-check'");
const cheapFirst = [...specs.filter((spec) => !triesExamples(spec)), ...specs.filter(triesExamples)];

for (const spec of cheapFirst.filter((each) => run.isSpecWanted(each))) {
  run.specBeingLoaded = spec;
  try {
    await import(join(ENGINE, spec));
  } catch (error) {
    // A mutant that keeps a spec from loading is found out by it.
    it(`${spec} loads`, () => {
      throw error;
    });
  }
}
