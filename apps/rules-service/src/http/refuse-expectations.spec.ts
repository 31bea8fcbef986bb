import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aRunningApplication, BEARER, type RunningApplication } from '../running-application.fixture.js';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});

async function ask(expectation: string) {
  running = await aRunningApplication();
  const headers = { ...BEARER, expect: expectation, 'accept-language': 'en', connection: 'close' };
  const asked = request(`${running.url}/api/v1/facts`, { headers });
  let isToldToContinue = false;
  asked.on('continue', () => (isToldToContinue = true)).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { answer, isToldToContinue, json: JSON.parse(await text(answer)) as unknown };
}

describe('an expectation', () => {
  it('that nobody can meet is refused with a problem, in the language of the caller', async () => {
    const { answer, json } = await ask('x');
    expect(answer.statusCode).toBe(417);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(json).toMatchObject({
      ...{ status: 417, code: 'expectation_failed', instance: '/api/v1/facts' },
      title: 'The expectation can not be met',
    });
  });

  it('of 100-continue is met', async () => {
    const { answer, isToldToContinue } = await ask('100-continue');
    expect(isToldToContinue).toBe(true);
    expect(answer.statusCode).toBe(200);
  });
});
