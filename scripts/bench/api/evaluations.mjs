import { holdAnswers } from './agreement.mjs';
import { answerOf, evaluationRequest, startContender } from './contenders.mjs';
import { evaluationBody } from './evaluation-request.mjs';
import { addLoad, allAnswered, load } from './load.mjs';

/** Rounds of evaluations by the service, raw Fastify and Express, one after the other in each; their answers agree. */
export async function measureEvaluations(run) {
  const { service, signal } = run;
  const body = evaluationBody(run.today);
  const raw = await startContender('raw-fastify-process.mjs', signal);
  try {
    const express = await startContender('express-process.mjs', signal);
    try {
      const contenders = { product: service, raw, express };
      holdAnswers(await answersOf(contenders, body));
      await measureRounds(contenders, body, run);
      holdAnswers(await answersOf(contenders, body));
    } finally {
      await express.kill();
    }
  } finally {
    await raw.kill();
  }
}

async function answersOf(contenders, body) {
  const answers = {};
  for (const [name, contender] of Object.entries(contenders)) answers[name] = await answerOf(contender, body);
  return answers;
}

async function measureRounds(contenders, body, { samples, rounds, seconds, signal }) {
  const measured = async (name, contender, length) => {
    const requests = [evaluationRequest(contender, body)];
    return allAnswered(name, await load(contender, { seconds: length, requests, signal }));
  };
  for (const [name, contender] of Object.entries(contenders)) {
    await measured(name, contender, Math.min(seconds, 5));
  }
  for (let round = 0; round < rounds; round += 1) {
    const rates = {};
    for (const [name, contender] of Object.entries(contenders)) {
      const result = await measured(name, contender, seconds);
      rates[name] = result.requests.total / result.duration;
      addLoad(samples, name, result);
    }
    samples.add('productToRaw', rates.product / rates.raw);
    samples.add('productToExpress', rates.product / rates.express);
  }
}
