import { describe, expect, it } from '@jest/globals';
import { HongzhuProblem } from '@hongzhu/client';
import { failureOf } from './failure-of.js';

const answered = (status: number): HongzhuProblem =>
  new HongzhuProblem({ type: 'about:blank', title: '', status, detail: '', code: 'any' } as never);

describe('what could not be read', () => {
  it.each([
    [403, 'forbidden'],
    [404, 'gone'],
    [429, 'tooMany'],
    [500, 'other'],
    [503, 'notReady'],
    [502, 'notReady'],
  ])('is told of by the status: %i', (status, failure) => {
    expect(failureOf(answered(status))).toBe(failure);
  });

  it('was out of reach where nothing was answered', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toBe('unreachable');
  });
});
