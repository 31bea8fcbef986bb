/** Writes build/sbom.json, the CycloneDX bill of materials of what runs: `npm run sbom`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './supply/bill-of-materials.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bill = billOfMaterials(root);
mkdirSync(`${root}build`, { recursive: true });
writeFileSync(`${root}build/sbom.json`, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`build/sbom.json: ${bill.components.length} components`);
