import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeService } from '@hongzhu/rules-service';
import { permissionsPage } from '../../scripts/docs/permissions-page.mjs';

it('docs/permissions.md is what the permissions and routes say: else run `npm run docs:permissions`', async () => {
  const stored = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');
  expect(stored.split('\n')).toEqual(permissionsPage(await describeService()).split('\n'));
});
