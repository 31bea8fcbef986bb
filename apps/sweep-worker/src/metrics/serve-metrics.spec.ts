import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Counter, Registry } from 'prom-client';
import { serveMetrics, type ServedMetrics } from './serve-metrics.js';

const TOKEN = 'a-token-of-the-administrator';

describe("the worker's figures", () => {
  let served: ServedMetrics;

  beforeAll(async () => {
    const registry = new Registry();
    new Counter({ name: 'pearls_total', help: 'Pearls.', registers: [registry] }).inc(3);
    served = await serveMetrics(registry, { host: '127.0.0.1', port: 0, token: TOKEN });
  });
  afterAll(() => served.close());

  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${served.port}${path}`, init);
  const bearing = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

  it('are shown to bearers of the token, in the format of Prometheus', async () => {
    const response = await ask('/metrics', bearing(TOKEN));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/plain'),
    ]);
    expect(await response.text()).toContain('pearls_total 3');
  });

  it('are shown to nobody else', async () => {
    expect((await ask('/metrics')).status).toBe(401);
    expect((await ask('/metrics', bearing(`${TOKEN}s`))).status).toBe(401);
  });

  it('are all there is', async () => {
    expect((await ask('/', bearing(TOKEN))).status).toBe(404);
    expect((await ask('/metrics', { ...bearing(TOKEN), method: 'POST' })).status).toBe(404);
  });

  it('end with the worker', async () => {
    const other = await serveMetrics(new Registry(), { host: '127.0.0.1', port: 0, token: TOKEN });
    await other.close();
    await expect(fetch(`http://127.0.0.1:${other.port}/metrics`)).rejects.toThrow();
  });

  it('are refused a port that is taken', async () => {
    const again = serveMetrics(new Registry(), { host: '127.0.0.1', port: served.port, token: TOKEN });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
