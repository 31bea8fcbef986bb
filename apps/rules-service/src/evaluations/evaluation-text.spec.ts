import { describe, expect, it } from '@jest/globals';
import { Turns, type ExplainedVerdict, type SnapshotEvaluation } from '@hongzhu/compliance';
import type { Steps } from '@hongzhu/registry';
import { StreamableFile } from '@nestjs/common';
import { text as textOf } from 'node:stream/consumers';
import { AnswerText } from './answer-text.js';
import { evaluationText } from './evaluation-text.js';
import { presentEvaluation } from './present-evaluation.js';

const trace = '{"verdict":"non_compliant","applicability":{"kind":"all","truth":true,"children":[]}}';
const verdict: ExplainedVerdict = {
  ruleId: 'branch-below-three',
  ruleSetId: 'formation-1-plus-3',
  severity: 'high',
  subject: { type: 'branch', code: 'B.1_-' },
  marketCode: 'M001',
  verdict: 'non_compliant',
  missing: [],
  graceEndsOn: null,
  explanation: null,
  trace,
};
const HEAD = { asOf: '2026-03-31', ruleSets: [{ id: 'formation-1-plus-3', version: '1.0.0' }] };
const REQUEST = { snapshot: {}, withExplanations: false, withTraces: false };

/** An evaluation that comes to these verdicts, subject by subject. */
const comingTo = (verdicts: Iterable<readonly ExplainedVerdict[]>) => ({
  *run(): Steps<SnapshotEvaluation> {
    yield;
    return { ...HEAD, verdicts };
  },
});
const here = (): AbortSignal => new AbortController().signal;
const many = (count: number): ExplainedVerdict[][] => Array.from({ length: count }, () => [verdict]);

const expectTheSame = async (...verdicts: ExplainedVerdict[]): Promise<void> => {
  const answer = await evaluationText(comingTo(verdicts.map((each) => [each])), REQUEST, here());
  expect(answer).toBe(JSON.stringify(presentEvaluation({ ...HEAD, verdicts })));
};

describe('the text of an evaluation is that of its presented form', () => {
  it('of no verdict, and of several', async () => {
    await expectTheSame();
    await expectTheSame(verdict, { ...verdict, marketCode: null, verdict: 'error', trace: null });
  });

  it('of a verdict without a trace, and with an explanation', async () => {
    const { trace: _, ...rest } = verdict;
    const explanation = { lead: { zh: '“未”', en: '"not"\n' } } as unknown as ExplainedVerdict['explanation'];
    await expectTheSame({ ...rest, trace: undefined, explanation, missing: ['/members/P1/relation'] });
  });

  it('of more than lies in one text, as a stream of as many bytes as it says', async () => {
    const verdicts = many(8_000);
    const answer = await evaluationText(comingTo(verdicts), REQUEST, here());
    if (!(answer instanceof StreamableFile)) throw new Error('it is one text');
    const told = await textOf(answer.getStream());
    expect(told === JSON.stringify(presentEvaluation({ ...HEAD, verdicts: verdicts.flat() }))).toBe(true);
    expect(answer.getHeaders().length).toBe(Buffer.byteLength(told));
  });
});

describe('a long evaluation', () => {
  it('is broken off as soon as its answer is too large', async () => {
    let decided = 0;
    function* endless(): Generator<readonly ExplainedVerdict[]> {
      for (; ; decided += 1) yield [verdict];
    }
    const means = { answer: new AnswerText(3 * 1024 * 1024) };
    await expect(evaluationText(comingTo(endless()), REQUEST, here(), means)).rejects.toMatchObject({
      code: 'evaluation_too_large',
      details: { errors: [{ pointer: '/snapshot' }] },
    });
    expect(decided * JSON.stringify(verdict).length).toBeLessThan(5 * 1024 * 1024);
  });

  it('lets other work have its turn', async () => {
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (turns < 5) setImmediate(count);
    };
    setImmediate(count);
    const left = here();
    await evaluationText(comingTo(many(10)), REQUEST, left, { turns: new Turns(left, 0) });
    expect(turns).toBe(5);
  });

  it('is broken off when nobody waits for its answer any more', async () => {
    const caller = new AbortController();
    function* leaving(): Generator<readonly ExplainedVerdict[]> {
      yield [verdict];
      caller.abort(new Error('the caller has left'));
      for (;;) yield [verdict];
    }
    const means = { turns: new Turns(caller.signal, 0) };
    const answer = evaluationText(comingTo(leaving()), REQUEST, caller.signal, means);
    await expect(answer).rejects.toThrow('the caller has left');
  });
});
