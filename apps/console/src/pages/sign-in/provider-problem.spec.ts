import { describe, expect, it } from '@jest/globals';
import en from '../../i18n/en/sign-in.js';
import zh from '../../i18n/zh/sign-in.js';
import { pageAfter, providerProblem } from './provider-problem.js';

describe('the problem of a sign-in elsewhere', () => {
  it.each([
    ['', null],
    ['?town=dalang', null],
    ['?problem=oidc_sign_in_refused', 'oidc_sign_in_refused'],
    ['?town=a&problem=account_not_linked', 'account_not_linked'],
    ['?problem=', 'other'],
    ['?problem=<b>call 0769</b>', 'other'],
    ['?problem=constructor', 'other'],
  ])('of %j is %j', (search, problem) => expect(providerProblem(search)).toBe(problem));

  it('is told in both languages, each in other words', () => {
    for (const texts of [zh, en]) expect(new Set(Object.values(texts.problems)).size).toBe(10);
    expect(Object.keys(en.problems)).toEqual(Object.keys(zh.problems));
  });
});

describe('who has signed in', () => {
  it.each([
    ['/tasks', '', '/tasks'],
    ['/tasks', '?town=a&overdue=true', '/tasks?town=a&overdue=true'],
    ['/tasks', '?problem=rate_limited', '/tasks'],
    ['/sign-in', '?problem=rate_limited', '/'],
  ])('at %s%s goes on at %s', (pathname, search, page) => expect(pageAfter({ pathname, search })).toBe(page));
});
