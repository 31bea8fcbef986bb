import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ProblemView } from '@hongzhu/contracts';
import { fullPath } from './harness/api-client.js';
import { it } from './harness/it.js';
import { sendLargeBody } from './harness/send-body.js';
import { startSystem } from './harness/start-system.js';
import { ADMIN_TOKEN, MODES, type System } from './harness/system.js';

const MEBIBYTE = 1024 * 1024;
const IMPORT_LIMIT = 64 * MEBIBYTE;

describe.each(MODES)('a body that is too large (%s)', (mode) => {
  let system: System;

  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const cases = [
    { title: '200 MB of unknown length', path: '/imports', size: 200 * MEBIBYTE, isAnnounced: false },
    { title: '200 MB that are announced', path: '/imports', size: 200 * MEBIBYTE, isAnnounced: true },
    { title: '70 MB that are announced', path: '/imports', size: 70 * MEBIBYTE, isAnnounced: true },
    { title: '2 MB where only words are expected', path: '/sweeps', size: 2 * MEBIBYTE, isAnnounced: false },
  ];
  for (const { title, ...body } of cases) {
    it(`${title}: 413, and the process does not grow by more than twice the limit`, async () => {
      const before = await system.service.residentMemory();
      const answer = await sendLargeBody(system.api.url, {
        ...body,
        keepAlive: true,
        token: ADMIN_TOKEN,
      });
      expect(answer.status).toBe(413);
      await system.api.hold({ method: 'POST', path: fullPath(body.path), ...answer });
      expect(JSON.parse(answer.text)).toMatchObject({
        code: 'body_too_large',
        status: 413,
      } satisfies Partial<ProblemView>);
      const grown = (await system.service.residentMemory()) - before;
      expect(grown).toBeLessThan(2 * IMPORT_LIMIT + 64 * MEBIBYTE);
      if (body.isAnnounced) expect(answer.sentBytes).toBeLessThan(body.size);
      expect((await system.api.get('/health/ready')).status).toBe(200);
    });
  }

  for (const [status, token] of [
    [413, ADMIN_TOKEN],
    [401, 'wrong'],
  ] as const) {
    it(`a client that will not keep the connection gets its ${String(status)} each time`, async () => {
      const body = { path: '/imports', size: 100 * MEBIBYTE, isAnnounced: true, keepAlive: false, token };
      for (let attempt = 0; attempt < 10; attempt++) {
        expect((await sendLargeBody(system.api.url, body)).status).toBe(status);
      }
    });
  }
});
