import { EvaluateSnapshot } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { evaluationText } from '@hongzhu/rules-service';
import Fastify from 'fastify';

/* The evaluation on a bare Fastify: its own JSON parser, our evaluator on the same rules, our answer by JSON.stringify.
 * Nobody is asked for a key, no body but the expected one is thought of, nothing is logged, counted or documented. */

const evaluateSnapshot = new EvaluateSnapshot(await loadRuleLibrary());
const server = Fastify();

server.post('/api/v1/evaluations', async ({ body }, reply) => {
  const { snapshot, ruleSets, include = [] } = body;
  const request = {
    snapshot,
    ruleSets,
    withExplanations: include.includes('explanation'),
    withTraces: include.includes('trace'),
  };
  reply.type('application/json; charset=utf-8');
  return evaluationText(evaluateSnapshot, request, new AbortController().signal);
});

console.log(`listening on ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
