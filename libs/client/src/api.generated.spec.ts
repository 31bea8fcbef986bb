import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeService } from '@hongzhu/rules-service';
import { generatedTypes } from '../../../scripts/client/generated-types.mjs';

it('the types are those of the service: else run `npm run client:write`', async () => {
  const stored = readFileSync(join(import.meta.dirname, 'api.generated.ts'), 'utf8');
  const written = await generatedTypes(await describeService());
  expect(stored.split('\n')).toEqual(written.split('\n'));
}, 60_000);
