import { describe, expect, it } from '@jest/globals';
import { shownPathOf } from './request-path.js';

const shown = (url: string): string =>
  shownPathOf({ url, is404: false, routeOptions: { url: '/api/v1/markets/:code' } as never });

describe('the path that an answer repeats', () => {
  it('is that of the request, without its query', () => {
    expect(shown('/api/v1/markets/M0000?q=x')).toBe('/api/v1/markets/M0000');
    expect(shown('/api/v1/tasks/01a228c0-46b1-7702-bdfc-0c0a267262a9')).toContain('01a228c0');
  });

  it.each(['13800138000', '11010519491231002X', '%E5%BC%A0%E4%B8%89', 'a%20b'])(
    'is the route for %s',
    (code) => {
      expect(shown(`/api/v1/markets/${code}`)).toBe('/api/v1/markets/:code');
    },
  );
});
