/** Writes docs/permissions.md from the permissions and the service's OpenAPI document: `npm run docs:permissions`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeService } from '@hongzhu/rules-service';
import { permissionsPage } from './docs/permissions-page.mjs';

const file = fileURLToPath(new URL('../docs/permissions.md', import.meta.url));
writeFileSync(file, permissionsPage(await describeService()));
