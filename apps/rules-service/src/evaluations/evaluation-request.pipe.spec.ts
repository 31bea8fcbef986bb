import { describe, expect, it } from '@jest/globals';
import { EvaluationRequestPipe } from './evaluation-request.pipe.js';

const pipe = new EvaluationRequestPipe();
const snapshot = { asOf: '2026-03-31' };
const nothing = { snapshot, ruleSets: undefined, withExplanations: false, withTraces: false };

describe('an evaluation request', () => {
  it.each([
    [{}, {}],
    [{ include: [] }, {}],
    [{ include: ['trace'] }, { withTraces: true }],
    [{ include: ['explanation'] }, { withExplanations: true }],
    [{ include: ['explanation', 'trace'] }, { withExplanations: true, withTraces: true }],
    [
      { include: ['trace'], ruleSets: ['five-ones'] },
      { withTraces: true, ruleSets: ['five-ones'] },
    ],
    [{ ruleSets: ['five-ones'] }, { ruleSets: ['five-ones'] }],
  ])('with %j', async (options, read) => {
    expect(await pipe.transform({ ...options, snapshot })).toEqual({ ...nothing, ...read });
  });

  it.each([
    [{ include: ['names'] }, '/include/0'],
    [{ include: ['trace', 'names'] }, '/include/1'],
    [{ include: ['trace', 'trace', 'trace'] }, '/include'],
    [{ include: 'trace' }, '/include'],
    [{ include: { 0: 'trace', length: 1 } }, '/include'],
    [{ include: ['trace'], asOf: '2026-03-31' }, '/asOf'],
    [{ asOf: '2026-03-31' }, '/asOf'],
    [{ ruleSets: ['no code!'] }, '/ruleSets/0'],
  ])('with %j is refused', async (options, pointer) => {
    await expect(pipe.transform({ ...options, snapshot })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { errors: [expect.objectContaining({ pointer })] },
    });
  });

  it('without a body is refused', async () => {
    await expect(pipe.transform(undefined)).rejects.toMatchObject({ status: 400, code: 'empty_body' });
  });
});
