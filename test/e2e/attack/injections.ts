import { expect } from '@jest/globals';
import type { PageView } from '@hongzhu/contracts';
import type { ApiClient } from '../harness/api-client.js';
import { encoded } from './hostile-values.js';
import { operationsOf } from './operations.js';
import { RawClient } from './raw-client.js';

const INJECTIONS = [
  ...[
    "' or '1'='1",
    "x'; drop table finding; --",
    'x" or "" = "',
    'x) or (1=1',
    "\\' or 1=1 #",
    'x/**/or/**/1=1',
  ],
  ...[
    '%',
    '_',
    '%%',
    '!%',
    '\\%',
    'x\u0000',
    "x' union select token from access_key --",
    '${7*7}',
    '{"$ne":null}',
  ],
];

/** What would be SQL in a filter, a search, an order or a cursor of any list matches nothing, or is refused. */
export async function expectNoInjection(api: ApiClient): Promise<void> {
  const client = new RawClient(api.url, 4);
  const filters = operationsOf(await api.document()).flatMap(({ method, template, parameters }) =>
    // Where no provider is configured there is no sign-in elsewhere (see openid.spec.ts).
    method === 'GET' && !template.includes('{') && !template.startsWith('/api/v1/session/oidc/')
      ? parameters.filter((each) => each.in === 'query').map(({ name }) => ({ template, name }))
      : [],
  );
  expect(filters.length).toBeGreaterThan(40);
  try {
    for (const { template, name } of filters) {
      for (const injection of INJECTIONS) {
        const asked = `${template}?${name}=${encoded(injection)}`;
        const { status, text } = await client.sendAs(api.token, asked);
        const items = status === 200 ? (JSON.parse(text) as PageView<unknown>).items : [];
        const isAnswered = status === 200 || (status >= 400 && status < 500);
        expect([asked, isAnswered, items.length]).toEqual([asked, true, 0]);
      }
    }
  } finally {
    client.close();
  }
}
