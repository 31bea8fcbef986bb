import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication, type ApplicationOptions, type ServiceParts } from './create-application.js';
import { mountDocumentation } from './openapi/mount-documentation.js';

export interface RulesServiceOptions extends ServiceParts {
  readonly configuration: ApplicationOptions & {
    readonly host: string;
    /** 0 asks the system for a free port. */
    readonly port: number;
  };
}

export interface RulesService {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, and ends those under way that last longer than a few seconds. */
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 3000;

/** Starts the HTTP service; resolved once it answers. Throws when the port is taken. */
export async function startRulesService(options: RulesServiceOptions): Promise<RulesService> {
  const { host, port } = options.configuration;
  const app = await createApplication(options, options.configuration);
  mountDocumentation(app);
  await app.listen(port, host);
  return { url: urlOf(app, host), close: () => close(app) };
}

function urlOf(app: NestFastifyApplication, host: string): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  // An address that means 'all of them' can be listened on, not called.
  const callable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${callable.includes(':') ? `[${callable}]` : callable}:${port}`;
}

async function close(app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), CLOSE_WITHIN_MS);
  await app.close();
  clearTimeout(cut);
}
