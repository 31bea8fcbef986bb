import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration, type Mode } from './configuration.js';

const modeWith = (redis: string): Mode =>
  readConfiguration({ HONGZHU_DATABASE_URL: 'mysql://u:p@h/d', HONGZHU_REDIS_URL: redis }).mode;

describe('the address of Redis', () => {
  it('is one, or several with commas between them', () => {
    expect(modeWith('redis://a:1/2')).toMatchObject({ redisUrls: ['redis://a:1/2'] });
    expect(modeWith('redis://a:1, redis://b:2,redis://c:3/0')).toMatchObject({
      redisUrls: ['redis://a:1', 'redis://b:2', 'redis://c:3/0'],
    });
  });

  it('may have a comma in its password', () => {
    const nodes = ['rediss://u:x,y@a:1', 'rediss://u:x,y@b:2'];
    expect(modeWith(nodes.join(','))).toMatchObject({ redisUrls: nodes });
  });

  it.each([
    ['a word', 'localhost', /redis:\/\/host:port/],
    ['an address without a host', 'redis://', /redis:\/\/host:port/],
    ['a second node without its protocol', 'redis://a:1,b:2', /redis:\/\/host:port/],
    ['a comma at the end', 'redis://a:1,', /redis:\/\/host:port/],
    ['nodes with and without TLS', 'redis://a:1,rediss://b:2', /same protocol, account and password/],
    ['nodes with other passwords', 'redis://:secret@a:1,redis://b:2', /same protocol, account and password/],
    ['nodes with a database', 'redis://a:1/1,redis://b:2/1', /database 0 only/],
  ])('is not %s: that stops the start, and tells no password', (_what, setting, message) => {
    expect(() => modeWith(setting)).toThrow(ConfigurationError);
    expect(() => modeWith(setting)).toThrow(message);
    expect(() => modeWith(setting)).toThrow(/HONGZHU_REDIS_URL/);
    expect(() => modeWith(setting)).not.toThrow(/secret/);
  });
});
