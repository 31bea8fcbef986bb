import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { RulesServiceModule } from '../rules-service.module.js';
import type { RulesServiceParts } from '../composition/rules-service-parts.js';
import { openApiDocument } from './openapi-document.js';

/** Nest's preview makes no controller, so that none of the parts is used. */
const NO_PARTS = { ports: {}, useCases: {} } as RulesServiceParts;

/** The OpenAPI document of the service, without a service: no port is opened, no back end is asked. */
export async function describeService(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(
    RulesServiceModule.forRoot(NO_PARTS),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  const document = openApiDocument(app);
  await app.close();
  return document;
}
