import type { OpenAPIObject } from '@nestjs/swagger';
import { TABLE_TYPES } from '../http/json-bodies.js';

/** Marks an operation whose body may be tables. */
export const TAKES_TABLES = 'x-takes-tables';

/** Documents the archives and workbooks that a route takes beside JSON. */
export function documentUploads(document: OpenAPIObject): void {
  for (const { post } of Object.values(document.paths)) {
    const body = post?.requestBody;
    if (post === undefined || !(TAKES_TABLES in post) || body === undefined || '$ref' in body) continue;
    for (const type of Object.keys(TABLE_TYPES)) {
      body.content[type] = { schema: { type: 'string', format: 'binary' } };
    }
  }
}
