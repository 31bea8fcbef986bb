import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { documentIdempotency } from './document-idempotency.js';
import { documentUploads } from './document-uploads.js';
import { snapshotSchemas } from './snapshot-schemas.js';

const DESCRIPTION = [
  '专业市场党组织设置与合规评估的规则引擎服务。',
  '',
  '错误均为 RFC 9457 问题详情，带稳定的 `code`，按 `Accept-Language` 用中文或英文。',
  '`errors[].pointer` 是请求体内的 JSON 指针；`?name` 指查询参数。列表回答 `{items, nextCursor}`，下一页用 `?cursor=`。',
  '每个 POST 都可带 `Idempotency-Key`：同一账号以同一键重复发送，只办理一次，其余得到第一次的答复。',
  '',
  'A rules-engine service for party-branch formation and compliance in specialised markets.',
  '',
  'Errors are RFC 9457 problem details with a stable `code`, in Chinese or English by `Accept-Language`.',
  'In `errors[].pointer` a JSON pointer leads into the body, and `?name` is a query parameter.',
  'Lists answer `{items, nextCursor}`; hand `nextCursor` back as `?cursor=`.',
  'Every POST takes an `Idempotency-Key`: of requests of an account with one key one is done, and the others get its answer.',
].join('\n');

const config = new DocumentBuilder()
  .setTitle('Hongzhu 红珠')
  .setDescription(DESCRIPTION)
  .setVersion('0.1.0')
  .setOpenAPIVersion('3.1.0')
  .addBearerAuth({ type: 'http', scheme: 'bearer' })
  .addCookieAuth('hz_session', {
    type: 'apiKey',
    in: 'cookie',
    description:
      'POST /session 后由浏览器自动发送；更改时另带 X-CSRF-Token / Sent by browsers after POST /session; changes come with X-CSRF-Token as well',
  })
  .build();

/** The OpenAPI 3.1 document of the routes that the application has. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
  });
  Object.assign(((document.components ??= {}).schemas ??= {}), snapshotSchemas());
  nameOperationsOnce(document);
  documentIdempotency(document);
  documentUploads(document);
  closeObjects(Object.values(document.components?.schemas ?? {}));
  return document;
}

/** A route with two addresses has two operations; the short address's is named after its place. */
function nameOperationsOnce({ paths }: OpenAPIObject): void {
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get?.operationId) continue;
    const name = get.operationId.replace(/\[\d+\]$/, '');
    const isTwice = name !== get.operationId;
    get.operationId = isTwice && !path.startsWith('/api/') ? `${name}AtTop` : name;
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
