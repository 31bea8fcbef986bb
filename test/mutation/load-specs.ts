import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from '@jest/globals';
import fc from 'fast-check';

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

/** The folder whose sources are mutated, as `scripts/test-mutation.mjs` names it. */
const mutated = process.env['HONGZHU_MUTATED_FOLDER'];

/**
 * Loads the engine's specs as one: of the folder that is mutated, or all others. Modules are loaded once for all
 * of them, those of specs with nothing to run are not loaded at all, and the specs that try hundreds of examples
 * come last.
 */
export async function loadSpecs(whose: 'own' | 'others'): Promise<void> {
  const wanted = cheapFirst.filter(
    (spec) => (dirname(spec) === mutated) === (whose === 'own') && run.isSpecWanted(spec),
  );
  for (const spec of wanted) {
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
  // Jest takes a file without a test for a mistake.
  if (wanted.length === 0) it.todo(`has no specs to run for ${whose}`);
}
