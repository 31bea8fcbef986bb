import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const DESCRIPTION = [
  '专业市场党组织设置与合规评估的规则引擎服务。',
  'A rules-engine service for party-branch formation and compliance in specialised markets.',
  '',
  'Errors are RFC 9457 problem details with a stable `code`, in Chinese or English by `Accept-Language`.',
  'In `errors[].pointer` a JSON pointer leads into the body, and `?name` is a query parameter.',
  'Lists answer `{items, nextCursor}`; hand `nextCursor` back as `?cursor=`.',
].join('\n');

const config = new DocumentBuilder()
  .setTitle('Hongzhu 红珠')
  .setDescription(DESCRIPTION)
  .setVersion('0.1.0')
  .setOpenAPIVersion('3.1.0')
  .addBearerAuth({ type: 'http', scheme: 'bearer' })
  .build();

/** The OpenAPI 3.1 document of the routes that the application has. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  nameOperationsOnce(document);
  closeObjects(Object.values(document.components?.schemas ?? {}));
  return document;
}

/** A route with two addresses has two operations; the short address's is named after its place. */
function nameOperationsOnce({ paths }: OpenAPIObject): void {
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get?.operationId) continue;
    const name = get.operationId.replace(/\[\d+\]$/, '');
    get.operationId = path.startsWith('/api/') ? name : `${name}AtTop`;
  }
}

/** The shapes are whole: what a schema does not name is not there. */
function closeObjects(schemas: readonly object[]): void {
  for (const schema of schemas) {
    if ('properties' in schema && !('additionalProperties' in schema)) {
      Object.assign(schema, { additionalProperties: false });
    }
  }
}
