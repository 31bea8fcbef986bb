/**
 * Decides every rule on subjects of the sample city with the programs of this process, and prints as JSON: the forms
 * that the programs have, how many verdicts they gave, and a digest of all verdicts and leaf states.
 */
import { createHash } from 'node:crypto';
import { RegistryEvaluator } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry } from '@hongzhu/registry';
import { generateSampleCity } from '@hongzhu/sample-city';

const AS_OF = '2026-03-31';
/** Nearly all organizations of the city are alike. */
const MOST_OF_A_TYPE = 1000;

const { ruleSets } = await loadRuleLibrary();
const { towns, markets, organizations, branches, instructors, ...rest } = generateSampleCity(AS_OF);
const index = indexRegistry({ towns, markets, organizations, branches, instructors, ...rest });
const evaluator = new RegistryEvaluator(index, ruleSets, AS_OF);
const subjects = { town: towns, market: markets, organization: organizations, branch: branches };
const hash = createHash('sha256');
const forms = new Set();
let count = 0;

for (const ruleSet of ruleSets) {
  for (const [type, records] of Object.entries({ ...subjects, instructor: instructors })) {
    const { rules, requests, program } = ruleSet.subjects[type];
    const { form, layout } = program();
    forms.add(form);
    for (const { code } of records.slice(0, MOST_OF_A_TYPE)) {
      const facts = requests.map(evaluator.of(ruleSet, { type, code }).read);
      const [verdicts, again] = [new Uint8Array(rules.length), new Uint8Array(rules.length)];
      const leaves = new Uint32Array(layout.words);
      program().decide(facts, AS_OF, verdicts);
      program().decideWithLeaves(facts, AS_OF, again, leaves);
      hash.update(verdicts).update(again).update(leaves);
      count += rules.length;
    }
  }
}
console.log(JSON.stringify({ forms: [...forms], count, digest: hash.digest('hex') }));
