import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionPackages } from './production-packages.mjs';

const ARGUMENTS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
/** What npm says of a place in the tree, of which a package may have several. */
const OF_ONE_PLACE = new Set(['cdx:npm:package:development', 'cdx:npm:package:path']);

/**
 * The CycloneDX bill of materials of what runs, read by npm from the lockfile: nothing is asked of a network, and
 * nothing has to be installed.
 * @param {string} root the folder of package.json and package-lock.json
 * @returns {Record<string, any>} the same for the same lockfile and npm; throws when npm fails
 */
export function billOfMaterials(root) {
  const printed = execFileSync('npm', ARGUMENTS, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return withoutChance(ofProduction(JSON.parse(printed), productionReferences(lockfile)));
}

/** As npm names components of a bill; the workspaces are components as well. */
function productionReferences(lockfile) {
  const workspaces = Object.entries(lockfile.packages).filter(([path]) => !path.includes('node_modules/'));
  return new Set(
    [...workspaces.map(([, entry]) => entry), ...productionPackages(lockfile)].map(
      ({ name, version }) => `${name}@${version}`,
    ),
  );
}

/**
 * npm's own `--omit dev` leaves out whatever a development dependency uses as well, zod and rxjs among them. npm 10
 * lists a package once for each of its places, under one reference.
 */
function ofProduction(bill, references) {
  const isKept = (reference) => references.has(reference);
  const components = new Map();
  for (const { properties, ...component } of bill.components) {
    const kept = properties.filter(({ name }) => !OF_ONE_PLACE.has(name));
    components.set(component['bom-ref'], { ...component, properties: kept });
  }
  const dependencies = new Map();
  for (const { ref, dependsOn } of bill.dependencies) {
    dependencies.set(ref, new Set([...(dependencies.get(ref) ?? []), ...dependsOn]));
  }
  return {
    ...bill,
    components: [...components.values()].filter((component) => isKept(component['bom-ref'])),
    dependencies: [...dependencies]
      .filter(([ref]) => isKept(ref))
      .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].filter(isKept) })),
  };
}

/** Of two bills of one lockfile, time, serial number and the name of the checkout's folder would differ. */
function withoutChance(bill) {
  const { component, ...metadata } = bill.metadata;
  const name = component['bom-ref'].slice(0, component['bom-ref'].lastIndexOf('@'));
  const steady = { ...bill, metadata: { ...metadata, component: { ...component, name } } };
  delete steady.metadata.timestamp;
  delete steady.serialNumber;
  return { ...steady, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(steady))}` };
}

/** An identifier of version 8 (RFC 9562): what it is made of is the maker's own affair, here a digest. */
function uuidOf(text) {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
