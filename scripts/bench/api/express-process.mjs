import { loadRuleLibrary } from '@hongzhu/platform';
import { EvaluationDay, factCatalogue, indexRegistry } from '@hongzhu/registry';
import express from 'express';
import 'reflect-metadata';
import { EnginePerSubject } from '../yardsticks/engine-per-subject.mjs';
import { EvaluationRequest } from './express-request.mjs';
import { inTurn } from './in-turn.mjs';
import { validated } from './validated.mjs';

/* The same route as it is first written: Express, class-validator on all of the body, json-rules-engine on every
 * subject. It is treated kindly: engines are made once, facts are ours, missing fields are left out, and nobody is asked
 * for a key. */

const SUBJECT_TYPES = ['market', 'organization', 'branch', 'town', 'instructor'];

const { ruleSets } = await loadRuleLibrary();
const documents = ruleSets.flatMap(({ rules }) => rules.map(({ document }) => document));
const ruleSetIds = new Map(ruleSets.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id])));
const engines = new Map(
  SUBJECT_TYPES.map((type) => {
    const rules = documents.filter(({ subject }) => subject === type);
    return [type, new EnginePerSubject(rules, factCatalogue)];
  }),
);

async function evaluate({ snapshot }) {
  const index = indexRegistry(snapshot);
  const { asOf } = snapshot;
  // Towns and instructors come last: their facts ask for verdicts on markets and branches.
  const complied = new Set();
  const verdictOf = (ruleId, { type, code }) => complied.has(`${ruleId} ${type} ${code}`);
  const context = { index, asOf, day: new EvaluationDay(asOf), verdictOf, missing: () => undefined };
  const verdicts = [];
  for (const subject of subjectsOf(snapshot)) {
    for (const { ruleId, isBroken, isMet, trace } of await tracesOf(context, subject)) {
      if (isMet) complied.add(`${ruleId} ${subject.type} ${subject.code}`);
      verdicts.push({ ruleId, ruleSetId: ruleSetIds.get(ruleId), subject, isBroken, trace });
    }
  }
  return { asOf, ruleSets: ruleSets.map(({ id, version }) => ({ id, version })), verdicts };
}

const tracesOf = (context, { type, code }) => engines.get(type).traces(context, code);

const subjectsOf = ({ branches, organizations, markets, towns, instructors }) => [
  ...branches.map(({ code }) => ({ type: 'branch', code })),
  ...organizations.map(({ code }) => ({ type: 'organization', code })),
  ...markets.map(({ code }) => ({ type: 'market', code })),
  ...towns.map(({ code }) => ({ type: 'town', code })),
  ...instructors.map(({ code }) => ({ type: 'instructor', code })),
];

// Runs of an engine must not overlap.
const evaluateInTurn = inTurn(evaluate);
const server = express();
server.use(express.json({ limit: '16mb' }));
server.post('/api/v1/evaluations', async (request, response) => {
  response.json(await evaluateInTurn(await validated(EvaluationRequest, request.body)));
});
const listening = server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${listening.address().port}`);
});
