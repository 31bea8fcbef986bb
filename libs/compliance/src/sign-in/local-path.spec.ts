import { describe, expect, it } from '@jest/globals';
import { isLocalPath } from './local-path.js';

describe('an address to go on at', () => {
  it.each([
    '/',
    '/tasks',
    '/tasks/7?tab=notes#top',
    '/a//b',
    '/%2f%2fevil.example',
    '/@evil.example',
    '/:80',
    '/..//x',
  ])('may be %s, which is here', (path) => {
    expect(isLocalPath(path)).toBe(true);
  });

  it.each([
    ...[
      '',
      'tasks',
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\\/evil.example',
    ],
    ...[
      'https://evil.example',
      'https:/evil.example',
      'javascript:alert(1)',
      ' /tasks',
      '/ta sks',
      '/tasks\n',
    ],
    ...[
      '/\t/evil.example',
      '/\n/evil.example',
      '/\r\nset-cookie: a=b',
      '/任务',
      '/a\\b',
      `/${'a'.repeat(512)}`,
    ],
  ])('is not %j', (path) => {
    expect(isLocalPath(path)).toBe(false);
  });
});
