import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { withServers } from '../../scripts/testing/with-servers.mjs';

const isOpen = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

describe('the servers that the test command starts', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hongzhu-servers-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('let the tests make databases, and are gone when the work is done, even if it failed', async () => {
    const addresses: string[] = [];
    const work = withServers(folder, async ({ HONGZHU_TEST_MYSQL_URL, HONGZHU_TEST_REDIS_URL }) => {
      addresses.push(HONGZHU_TEST_MYSQL_URL, HONGZHU_TEST_REDIS_URL);
      expect(await Promise.all(addresses.map(isOpen))).toEqual([true, true]);
      const connection = await createConnection(HONGZHU_TEST_MYSQL_URL);
      await connection.query('create database made_by_a_test');
      await connection.end();
      throw new Error('the work failed');
    });
    await expect(work).rejects.toThrow('the work failed');
    expect(await Promise.all(addresses.map(isOpen))).toEqual([false, false]);
  }, 60_000);
});
