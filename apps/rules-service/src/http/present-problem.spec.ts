import { describe, expect, it } from '@jest/globals';
import { presentProblem } from './present-problem.js';
import { PROBLEM_TEXTS } from './problem-texts.js';

const fault = {
  status: 409,
  code: 'sweep_date_passed',
  errors: [],
  details: { lastRecordedDate: '2024-03-31' },
};

describe('presentProblem', () => {
  it('fills the details into the text of the language', () => {
    expect(presentProblem(fault, 'zh', '/api/v1/sweeps').detail).toContain('2024-03-31 的扫描已经记录');
    expect(presentProblem(fault, 'en', '/api/v1/sweeps')).toMatchObject({
      type: 'urn:hongzhu:problem:sweep_date_passed',
      status: 409,
      code: 'sweep_date_passed',
      instance: '/api/v1/sweeps',
      lastRecordedDate: '2024-03-31',
      detail: expect.stringContaining('A sweep of 2024-03-31 is recorded'),
    });
  });

  it('gives each error in that language only, and no list where there is none', () => {
    const errors = [
      { pointer: '/asOf', code: 'invalid_date', message: { zh: '日期无效', en: 'Not a date' } },
    ];
    expect(presentProblem({ ...fault, errors }, 'en', '/').errors).toEqual([
      { pointer: '/asOf', code: 'invalid_date', message: 'Not a date' },
    ]);
    expect(presentProblem(fault, 'en', '/')).not.toHaveProperty('errors');
  });

  it('shows of the details only what callers are to know', () => {
    const problem = presentProblem({ ...fault, details: { sweepId: 's', sql: 'select 1' } }, 'zh', '/');
    expect(problem).toHaveProperty('sweepId', 's');
    expect(JSON.stringify(problem)).not.toContain('select');
  });

  it('has a text for a code it does not know', () => {
    expect(presentProblem({ ...fault, status: 404, code: 'new_code' }, 'en', '/')).toMatchObject({
      code: 'new_code',
      title: 'Not found',
    });
  });
});

describe('PROBLEM_TEXTS', () => {
  it.each([...PROBLEM_TEXTS])('%s is Chinese in Chinese and not in English', (_, { title, detail }) => {
    for (const text of [title, detail]) {
      expect(text.zh).toMatch(/\p{Script=Han}|If-Match/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
