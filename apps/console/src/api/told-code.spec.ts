import { describe, expect, it } from '@jest/globals';
import { toldCode } from './told-code.js';

describe('the code in an answer', () => {
  it('is that of the service', async () => {
    const answer = Response.json({ code: 'csrf_refused', status: 403 }, { status: 403 });
    expect(await toldCode(answer)).toBe('csrf_refused');
    expect(await answer.json()).toMatchObject({ status: 403 });
  });

  it('is none where a proxy answers instead of it', async () => {
    const page = new Response('<h1>Forbidden</h1>', {
      status: 403,
      headers: { 'content-type': 'text/html' },
    });
    expect(await toldCode(page)).toBeNull();
    expect(await toldCode(new Response(null, { status: 403 }))).toBeNull();
    expect(await toldCode(Response.json(null, { status: 403 }))).toBeNull();
  });
});
