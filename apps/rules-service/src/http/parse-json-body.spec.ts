import { describe, expect, it } from '@jest/globals';
import { parseJsonBody } from './parse-json-body.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parseJsonBody', () => {
  it('gives undefined for an empty body, and null for null', () => {
    expect(parseJsonBody(bytes(''))).toBeUndefined();
    expect(parseJsonBody(bytes('null'))).toBeNull();
  });

  it('passes over a byte order mark', () => {
    expect(parseJsonBody(bytes('\uFEFF{"a":"红"}'))).toEqual({ a: '红' });
  });

  it('says where JSON breaks off, without quoting it', () => {
    expect(() => parseJsonBody(bytes('{"a":1,}'))).toThrow(
      expect.objectContaining({ status: 400, code: 'invalid_json', details: { position: 7 } }),
    );
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseJsonBody(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(
      expect.objectContaining({ code: 'invalid_json' }),
    );
  });

  it('refuses deep nesting before it is parsed', () => {
    expect(() => parseJsonBody(bytes('['.repeat(5000)))).toThrow(
      expect.objectContaining({ status: 400, code: 'json_too_deep', details: { limit: 64 } }),
    );
  });
});
