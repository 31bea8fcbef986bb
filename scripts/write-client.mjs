/** Writes the types of libs/client from the service's OpenAPI document: `npm run client:write`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeService } from '@hongzhu/rules-service';
import { generatedTypes } from './client/generated-types.mjs';

const file = fileURLToPath(new URL('../libs/client/src/api.generated.ts', import.meta.url));
writeFileSync(file, await generatedTypes(await describeService()));
