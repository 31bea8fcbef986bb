import { describe, expect, it } from '@jest/globals';
import { bareSql } from './bare-sql.js';

describe('bare SQL', () => {
  it('has no comments and no texts, so that what it says is what it does', () => {
    expect(bareSql('-- listen a\nlisten b /* listen c */').trim()).toBe('listen b');
    expect(bareSql("select '; it''s set x'; set y = 1")).toBe("select ''; set y = 1");
    expect(bareSql('do $body$ begin; listen x; end $body$; reset all')).toBe("do ''; reset all");
  });

  it('keeps quoted names, which may look like anything', () => {
    expect(bareSql('listen "a -- b"')).toBe('listen "a -- b"');
  });

  it('is nothing where no word matters to the session', () => {
    expect(bareSql('select settings from offsets -- nothing')).toBe('');
  });
});
