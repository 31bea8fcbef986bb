/** Writes docs/licences.md from the packages that are installed to run the service: `npm run docs:licences`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licencesPage } from './docs/licences-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}docs/licences.md`, licencesPage(root));
