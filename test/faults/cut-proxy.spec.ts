import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CutProxy } from '../../scripts/faults/cut-proxy.mjs';

/** Long enough for anything to pass on loopback that does pass. */
const A_WHILE_MS = 150;

describe('a line that can be cut', () => {
  let server: Server;
  let proxy: CutProxy;
  const clients: Socket[] = [];
  let accepted: Socket[];

  beforeEach(async () => {
    accepted = [];
    // Says everything back.
    server = createServer((socket) => {
      accepted.push(socket);
      socket.pipe(socket);
      socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    proxy = await CutProxy.open((server.address() as AddressInfo).port);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await proxy.close();
    server.close();
    await once(server, 'close');
  });

  const client = async (): Promise<{ socket: Socket; heard: () => string; isClosed: () => boolean }> => {
    const socket = connect(proxy.port, '127.0.0.1').setEncoding('utf8');
    clients.push(socket);
    let heard = '';
    let closed = false;
    socket.on('data', (text: string) => (heard += text)).on('error', () => undefined);
    socket.on('close', () => (closed = true));
    await once(socket, 'connect');
    return { socket, heard: () => heard, isClosed: () => closed };
  };
  const say = async ({ socket }: { socket: Socket }, text: string): Promise<void> => {
    socket.write(text);
    await sleep(A_WHILE_MS);
  };

  it('lets everything pass in both directions', async () => {
    const one = await client();
    await say(one, 'hello');
    expect(one.heard()).toBe('hello');
  });

  it('lets nothing pass while it is cut, and tells nobody; resumed, what waited passes', async () => {
    const one = await client();
    await say(one, 'before ');
    proxy.cut();
    await say(one, 'meanwhile');
    expect([one.heard(), one.isClosed()]).toEqual(['before ', false]);
    proxy.mend('resumed');
    await sleep(A_WHILE_MS);
    expect(one.heard()).toBe('before meanwhile');
  });

  it('broken off, it closes what was connected, on both sides, and takes new connections', async () => {
    const one = await client();
    await say(one, 'before');
    proxy.cut();
    await say(one, 'meanwhile');
    proxy.mend('broken-off');
    await sleep(A_WHILE_MS);
    expect([one.heard(), one.isClosed(), accepted[0]?.destroyed]).toEqual(['before', true, true]);
    const other = await client();
    await say(other, 'after');
    expect(other.heard()).toBe('after');
  });

  it('reaches the server with a connection that is asked for while it is cut only once it is resumed', async () => {
    proxy.cut();
    const one = await client();
    await say(one, 'early');
    expect(accepted).toHaveLength(0);
    proxy.mend('resumed');
    await sleep(A_WHILE_MS);
    expect(one.heard()).toBe('early');
  });

  it('keeps the end of one side from the other until it is mended', async () => {
    const one = await client();
    await say(one, 'before');
    proxy.cut();
    accepted[0]?.destroy();
    await sleep(A_WHILE_MS);
    expect(one.isClosed()).toBe(false);
    proxy.mend('resumed');
    await sleep(A_WHILE_MS);
    expect(one.isClosed()).toBe(true);
  });

  it('forgets connections that are gone', async () => {
    const one = await client();
    await say(one, 'hello');
    expect(proxy.connections).toBe(1);
    one.socket.end();
    await sleep(A_WHILE_MS);
    expect(proxy.connections).toBe(0);
  });
});
