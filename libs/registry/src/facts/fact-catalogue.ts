import { branchFacts } from './branch-facts.js';
import { branchProcedureFacts } from './branch-procedure-facts.js';
import { evidenceFacts } from './evidence-facts.js';
import type { DerivedFact } from './fact-context.js';
import { marketFacts } from './market-facts.js';
import { organizationFacts } from './organization-facts.js';
import { townFacts } from './town-facts.js';

/** Every fact a rule may use, by name: the one table that linter, evaluation, explanations and docs read. */
export const factCatalogue: ReadonlyMap<string, DerivedFact> = new Map(
  [
    ...townFacts,
    ...marketFacts,
    ...evidenceFacts,
    ...organizationFacts,
    ...branchFacts,
    ...branchProcedureFacts,
  ].map((fact) => [fact.name, fact]),
);
