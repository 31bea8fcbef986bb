import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the sources are that are mutated, from the project's root. */
export const SOURCES = 'libs/rules-engine/src';

/**
 * The folders with sources of their own, by their paths within {@link SOURCES}; `.` is the top.
 * @param {string} root of the project
 * @returns {string[]}
 */
export function foldersToMutate(root) {
  const files = readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' });
  return [...new Set(files.filter(isMutated).map((file) => dirname(file)))].sort();
}

/** Whether a file of a folder is mutated, by its name. */
export const isMutated = (file) => /(?<!\.spec|\.fixture)\.ts$/.test(file);

/** What Stryker is to mutate for one folder, without those within it: all but specs and fixtures. */
export function mutatedFilesOf(folder) {
  const files = (ending) => join(SOURCES, folder, `*${ending}`);
  return `${files('.ts')},!${files('.spec.ts')},!${files('.fixture.ts')}`;
}
