import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Registry } from 'prom-client';

export interface MetricsAddress {
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Only its bearers are answered. */
  readonly token: string;
}

export interface ServedMetrics {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Shows the figures of a process that serves nothing else, at `/metrics`, to bearers of the administrator's token.
 * Throws when the port is taken.
 */
export async function serveMetrics(registry: Registry, address: MetricsAddress): Promise<ServedMetrics> {
  const expected = digest(address.token);
  const server = createServer((request, response) => {
    void answer(request, response, { registry, expected });
  });
  server.listen(address.port, address.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { registry, expected }: { registry: Registry; expected: Buffer },
): Promise<void> {
  if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
  if (!timingSafeEqual(digest(bearerToken(request)), expected)) return void response.writeHead(401).end();
  response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
}

/** Digests are of one length, whatever the tokens are: comparing them takes the same time for every token. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

const bearerToken = ({ headers }: IncomingMessage): string =>
  /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
