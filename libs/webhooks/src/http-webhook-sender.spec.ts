import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WebhookMessage } from '@hongzhu/compliance';
import { Webhook } from 'standardwebhooks';
import { AddressGuard } from './address-guard.js';
import type { Resolve } from './checked-lookup.js';
import { CheckedWebhookUrls } from './checked-webhook-urls.js';
import { HttpWebhookSender, type SenderOptions } from './http-webhook-sender.js';

const NEVER = new AbortController().signal;
const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const [SECRET, OLD_SECRET] = [secretOf(1), secretOf(2)];
const LOOPBACK = ['127.0.0.0/8'];

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let servers: (Server | TcpServer)[] = [];
afterEach(async () => {
  for (const server of servers) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
  servers = [];
});

async function listening(server: Server | TcpServer): Promise<number> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A receiver on the loopback: its port, and what it was sent. */
async function receiver(answer: RequestListener = (_, response) => void response.writeHead(204).end()) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push({ method: request.method, headers: request.headers, body });
      answer(request, response);
    });
  });
  return { port: await listening(server), received };
}

const message = (url: string, more: Partial<WebhookMessage> = {}): WebhookMessage => ({
  ...{ url, id: '01a20807-a223-707c-8431-b80fb7f56647', at: new Date(), body: '{"镇":"虎门"}' },
  secrets: [SECRET],
  ...more,
});
const send = (url: string, options: Partial<SenderOptions> = {}, allowed: readonly string[] = LOOPBACK) =>
  new HttpWebhookSender(new AddressGuard(allowed), options).send(message(url), NEVER);
const resolvesTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('what is sent', () => {
  it('is signed so that the library of the receiver accepts it', async () => {
    const { port, received } = await receiver();
    expect(await send(`http://127.0.0.1:${port}/hook?key=1`)).toEqual({ status: 204 });
    const [{ method, headers, body }] = received as [Received];
    expect(method).toBe('POST');
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(new Webhook(SECRET).verify(body, headers as Record<string, string>)).toEqual({ 镇: '虎门' });
    expect(() => new Webhook(OLD_SECRET).verify(body, headers as Record<string, string>)).toThrow();
    // And without the library.
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  });

  it('is signed with two secrets while one takes the place of the other', async () => {
    const { port, received } = await receiver();
    const both = message(`http://127.0.0.1:${port}/`, { secrets: [SECRET, OLD_SECRET] });
    await new HttpWebhookSender(new AddressGuard(LOOPBACK)).send(both, NEVER);
    const [{ headers, body }] = received as [Received];
    expect(String(headers['webhook-signature']).split(' ')).toHaveLength(2);
    for (const secret of [SECRET, OLD_SECRET]) {
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toBeDefined();
    }
  });
});

describe('what comes of it', () => {
  it.each([200, 301, 302, 307, 400, 410, 500])(
    'is the status %i, and no redirect is followed',
    async (status) => {
      const target = await receiver();
      const { port, received } = await receiver((_, response) =>
        response.writeHead(status, { location: `http://127.0.0.1:${target.port}/` }).end('x'),
      );
      expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ status });
      expect([received.length, target.received.length]).toEqual([1, 0]);
    },
  );

  it('is how long the receiver asks to wait, too', async () => {
    const { port } = await receiver((_, response) => response.writeHead(503, { 'retry-after': '90' }).end());
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ status: 503, retryAfterMs: 90_000 });
  });

  it('is known though the answer goes on for ever', async () => {
    const { port } = await receiver((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(4096)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ status: 200 });
  });

  it('is a time-out where the receiver says nothing, or nothing of use', async () => {
    const silent = await listening(createTcpServer(() => undefined));
    const { port: slow } = await receiver(() => undefined);
    const timed = { status: null, code: 'timed_out' };
    expect(await send(`http://127.0.0.1:${silent}/`, { timeoutMs: 150 })).toEqual(timed);
    expect(await send(`http://127.0.0.1:${slow}/`, { timeoutMs: 150 })).toEqual(timed);
  });

  it.each(['Connection: Upgrade\r\nUpgrade: websocket\r\n', ''])(
    'is the status where the receiver would change the protocol: %j',
    async (headers) => {
      const answer = `HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`;
      const port = await listening(createTcpServer((socket) => socket.write(answer)));
      expect(await send(`http://127.0.0.1:${port}/`, { timeoutMs: 150 })).toEqual({ status: 101 });
    },
  );

  it('is the status where the rest of the answer does not come in time', async () => {
    const { port } = await receiver((_, response) => void response.writeHead(200).write('x'));
    expect(await send(`http://127.0.0.1:${port}/`, { timeoutMs: 150 })).toEqual({ status: 200 });
  });

  it('is a stable word where there is no answer', async () => {
    const closed = await listening(createTcpServer());
    servers.pop()!.close();
    const rude = await listening(createTcpServer((socket) => socket.destroy()));
    const { port } = await receiver();
    const codeOf = async (url: string, options?: Partial<SenderOptions>) => {
      const result = await send(url, options);
      return result.status === null ? result.code : result.status;
    };
    expect(await codeOf(`http://127.0.0.1:${closed}/`)).toBe('connection_failed');
    expect(await codeOf(`http://127.0.0.1:${rude}/`)).toBe('connection_failed');
    expect(await codeOf(`https://127.0.0.1:${port}/`)).toBe('tls_failed');
    const unknown: Resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    expect(await codeOf('https://receiver.example/', { resolve: unknown })).toBe('name_not_resolved');
    expect(await codeOf('gopher://receiver.example/')).toBe('url_refused');
  });

  it('is not known when it is given up', async () => {
    const { port } = await receiver(() => undefined);
    const ending = new AbortController();
    const sending = new HttpWebhookSender(new AddressGuard(LOOPBACK)).send(
      message(`http://127.0.0.1:${port}/`),
      ending.signal,
    );
    setTimeout(() => ending.abort(new Error('the process stops')), 50);
    await expect(sending).rejects.toThrow('the process stops');
  });
});

describe('an address that may not be reached', () => {
  const refused = { status: null, code: 'address_refused' };

  it('is not connected to, whether the URL gives it or a name does', async () => {
    const { port, received } = await receiver();
    for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]']) {
      expect(await send(`http://${host}:${port}/`, {}, [])).toEqual(refused);
    }
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '::1']) {
      const named = await send(`http://receiver.example:${port}/`, { resolve: resolvesTo(address) }, []);
      expect(named).toEqual(refused);
    }
    expect(await send(`http://localhost:${port}/`, {}, [])).toEqual(refused);
    expect(received).toEqual([]);
  });

  it('is refused with a name of which another address is public', async () => {
    const resolve = resolvesTo('93.184.216.34', '127.0.0.1');
    expect(await send('https://receiver.example/', { resolve }, [])).toEqual(refused);
  });

  it('is refused where a name was public when it was checked, and is asked for anew', async () => {
    const { port, received } = await receiver();
    let asked = 0;
    const rebinding: Resolve = async () => [
      { address: (asked += 1) === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 },
    ];
    const guard = new AddressGuard([]);
    const url = `https://receiver.example:${port}/`;
    expect(await new CheckedWebhookUrls(guard, rebinding).faultOf(url)).toBeNull();
    const sender = new HttpWebhookSender(guard, { resolve: rebinding });
    expect(await sender.send(message(url), NEVER)).toEqual(refused);
    expect([asked, received]).toEqual([2, []]);
  });

  it('is connected to as it was checked: the name is looked up once', async () => {
    const { port, received } = await receiver();
    let asked = 0;
    const resolve: Resolve = async () => [
      { address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 },
    ];
    expect(await send(`http://receiver.example:${port}/`, { resolve })).toEqual({ status: 204 });
    expect([asked, received.length]).toEqual([1, 1]);
    expect(received[0]!.headers.host).toBe(`receiver.example:${port}`);
  });

  it('is found out when an endpoint is made, unless its name is not known yet', async () => {
    const faultOf = (url: string, resolve: Resolve, allowed: string[] = []) =>
      new CheckedWebhookUrls(new AddressGuard(allowed), resolve).faultOf(url);
    expect(await faultOf('https://receiver.example/', resolvesTo('10.0.0.1'))).toBe('address_refused');
    expect(await faultOf('http://receiver.example/', resolvesTo('93.184.216.34'))).toBe('http_refused');
    expect(await faultOf('http://receiver.example/', resolvesTo('10.0.0.1'), ['10.0.0.0/8'])).toBeNull();
    expect(await faultOf('https://receiver.example/', () => Promise.reject(new Error('no')))).toBeNull();
    expect(await faultOf('https://a:b@receiver.example/', resolvesTo('10.0.0.1'))).toBe(
      'url_with_credentials',
    );
  });
});
