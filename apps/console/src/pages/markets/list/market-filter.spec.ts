import { describe, expect, it } from '@jest/globals';
import { filterOf, withFilter } from './market-filter.js';

const of = (query: string) => filterOf(new URLSearchParams(query));

describe('what a list of markets is narrowed to', () => {
  it('is what the address says, trimmed', () => {
    expect(of('q=%20毛织%20&town=441900113&category=服装&status=open')).toEqual({
      q: '毛织',
      town: '441900113',
      category: '服装',
      status: 'open',
    });
  });

  it('leaves out what is empty, of another name, or a state that there is not', () => {
    expect(of('q=+&town=&status=burnt-down&page=7')).toEqual({});
  });

  it('is chosen otherwise one thing at a time, and not at all by an empty choice', () => {
    const params = new URLSearchParams('q=毛织&status=open');
    expect(withFilter(params, 'town', '441900113').toString()).toBe(
      new URLSearchParams('q=毛织&status=open&town=441900113').toString(),
    );
    expect(withFilter(params, 'status', '').toString()).toBe(new URLSearchParams('q=毛织').toString());
    expect(params.get('status')).toBe('open');
  });
});
