import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './configuration.js';

describe('secrets of files', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'hongzhu-secrets-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (text: string, name = 'secret'): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('are taken without the line end that editors add', () => {
    const read = readConfiguration({
      HONGZHU_ADMIN_TOKEN_FILE: fileOf('a-token-of-a-file-here\n', 'token'),
      HONGZHU_DATABASE_URL_FILE: fileOf('mysql://u:p@127.0.0.1/x\r\n', 'database'),
      HONGZHU_REDIS_URL_FILE: fileOf(' redis://127.0.0.1:6379 ', 'redis'),
    });
    expect(read.adminToken).toBe('a-token-of-a-file-here');
    expect(read.mode).toEqual({
      kind: 'production',
      databaseUrl: 'mysql://u:p@127.0.0.1/x',
      redisUrls: ['redis://127.0.0.1:6379'],
    });
  });

  it.each(['HONGZHU_ADMIN_TOKEN', 'HONGZHU_DATABASE_URL', 'HONGZHU_REDIS_URL'])(
    'are refused where %s is set, too',
    (name) => {
      const both = { [name]: 'one', [`${name}_FILE`]: fileOf('other') };
      expect(() => readConfiguration(both)).toThrow(ConfigurationError);
      expect(() => readConfiguration(both)).toThrow(`one of ${name} and ${name}_FILE`);
    },
  );

  it('stop the start where the file is not there, is a folder, or is empty, and the message names it', () => {
    for (const file of [join(folder, 'none'), folder, fileOf(' \n')]) {
      const read = () => readConfiguration({ HONGZHU_ADMIN_TOKEN_FILE: file });
      expect(read).toThrow(ConfigurationError);
      expect(read).toThrow(file);
    }
  });

  it('that are wrong are not quoted', () => {
    const wrong = { HONGZHU_DATABASE_URL_FILE: fileOf('postgres://user:pass-in-url@host/x') };
    expect(() => readConfiguration(wrong)).toThrow(/^(?!.*pass-in-url)/);
    expect(() => readConfiguration(wrong)).toThrow(/HONGZHU_DATABASE_URL/);
    const short = { HONGZHU_ADMIN_TOKEN_FILE: fileOf('planted') };
    expect(() => readConfiguration(short)).toThrow(/^(?!.*planted)/);
  });
});
