import { makeFactCatalogue } from '@hongzhu/rules-engine';
import { activityFacts } from './activity-facts.js';
import { branchFacts } from './branch-facts.js';
import { branchProcedureFacts } from './branch-procedure-facts.js';
import { DEEDS } from './deeds.js';
import { evidenceFacts } from './evidence-facts.js';
import type { DerivedFact } from './fact-context.js';
import { HANDLINGS } from './handlings.js';
import { instructorFacts } from './instructor-facts.js';
import { ledgerFacts } from './ledger-facts.js';
import { marketFacts } from './market-facts.js';
import { marketLinkFacts } from './market-link-facts.js';
import { marketScaleFacts } from './market-scale-facts.js';
import { organizationFacts } from './organization-facts.js';
import { townFacts } from './town-facts.js';

const FACTS: readonly DerivedFact[] = [
  ...townFacts,
  ...ledgerFacts,
  ...marketFacts,
  ...evidenceFacts,
  ...marketScaleFacts,
  ...marketLinkFacts,
  ...organizationFacts,
  ...branchFacts,
  ...branchProcedureFacts,
  ...activityFacts,
  ...instructorFacts,
];

const withWords = (fact: DerivedFact): DerivedFact => {
  const [deed, handling] = [DEEDS[fact.name], HANDLINGS[fact.name]];
  return { ...fact, ...(deed && { deed }), ...(handling && { handling }) };
};

/**
 * Every fact a rule may use, by name: the one table that linter, evaluation, explanations and docs read. Two facts of
 * one name are an error as soon as this is loaded.
 */
export const factCatalogue: ReadonlyMap<string, DerivedFact> = makeFactCatalogue(FACTS.map(withWords));
