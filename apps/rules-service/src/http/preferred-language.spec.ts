import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './preferred-language.js';

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['fr, de;q=0.5', 'zh'],
    ['*', 'zh'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.8, zh;q=0.9', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=0.5, en;q=0.5', 'zh'],
    ['en;q=0.5, zh;q=0.5', 'en'],
    ['en;q=oops', 'zh'],
  ])('of %p chooses %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
