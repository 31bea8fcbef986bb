import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED_RULES } from '@hongzhu/platform';

/** A JSON object on which a fault is planted. */
export type Json = Record<string, unknown>;

/** A copy of the shipped rules in a temporary folder, which the caller removes. */
export function copyOfRules(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-rules-'));
  cpSync(SHIPPED_RULES, folder, { recursive: true });
  return folder;
}

/** Writes the document anew after `plant` had its way with it. */
export function plantFault(folder: string, file: string, plant: (document: Json) => void): void {
  const path = join(folder, file);
  const document = JSON.parse(readFileSync(path, 'utf8')) as Json;
  plant(document);
  writeFileSync(path, JSON.stringify(document));
}
