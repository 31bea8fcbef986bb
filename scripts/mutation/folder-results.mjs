import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMutated, SOURCES } from './mutated-folders.mjs';
import { countsOf } from './mutation-score.mjs';
import { survivorsIn } from './survivors.mjs';

/**
 * What the last run of a folder has found: `sources` are the SHA-256 of its sources by their paths within
 * {@link SOURCES}.
 * @typedef {{ folder: string, commit: string, date: string, minutes?: number, sources: Record<string, string>,
 *   counts: import('./mutation-score.mjs').Counts, survivors: import('./survivors.mjs').Survivor[] }} FolderResult
 */

/** The results of all folders, kept with the project, so that no machine need measure them all. */
export class FolderResults {
  #place;
  #root;

  /**
   * @param {string} place a folder for the results
   * @param {string} root of the project, whose sources are measured
   */
  constructor(place, root) {
    this.#place = place;
    this.#root = root;
  }

  /**
   * Keeps what a run has found in a folder, in place of what was found before.
   * @param {string} folder
   * @param {import('./mutation-score.mjs').MutationReport} report
   * @param {{ commit: string, date: string, minutes: number }} run
   */
  keep(folder, { files }, run) {
    const found = Object.entries(files).map(([path, of]) => [relative(SOURCES, path), of]);
    const measured = Object.fromEntries(found.map(([name, { source }]) => [name, source]));
    const result = {
      ...{ folder, ...run },
      // A source in which there is nothing to mutate is not among the files.
      sources: Object.fromEntries(
        this.#sourcesIn(folder).map((name) => [name, digestOf(measured[name] ?? this.#text(name))]),
      ),
      counts: countsOf(found.flatMap(([, { mutants }]) => mutants)),
      survivors: found.flatMap(([name, of]) => survivorsIn(name, of)),
    };
    mkdirSync(this.#place, { recursive: true });
    writeFileSync(
      join(this.#place, `${folder === '.' ? 'top' : folder.replaceAll('/', '+')}.json`),
      `${JSON.stringify(result, null, 1)}\n`,
    );
  }

  /**
   * @param {readonly string[]} folders of which results are asked for
   * @returns {(FolderResult & { isStale: boolean })[]} by folder; `isStale` where the sources are not what they were then
   */
  of(folders) {
    const names = existsSync(this.#place) ? readdirSync(this.#place) : [];
    return names
      .map((name) => JSON.parse(readFileSync(join(this.#place, name), 'utf8')))
      .filter(({ folder }) => folders.includes(folder))
      .map((result) => ({ ...result, isStale: this.#isStale(result) }))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  #isStale({ folder, sources }) {
    const names = this.#sourcesIn(folder);
    const isSame = (name) => sources[name] === digestOf(this.#text(name));
    return names.length !== Object.keys(sources).length || !names.every(isSame);
  }

  /** The paths of a folder's sources within {@link SOURCES}, in their order. */
  #sourcesIn(folder) {
    const names = readdirSync(join(this.#root, SOURCES, folder))
      .filter(isMutated)
      .sort();
    return names.map((name) => join(folder, name));
  }

  #text(name) {
    return readFileSync(join(this.#root, SOURCES, name), 'utf8');
  }
}

const digestOf = (source) => createHash('sha256').update(source).digest('hex');
