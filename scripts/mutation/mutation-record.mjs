import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOURCES } from './mutated-folders.mjs';

/**
 * What the runs of single folders have found so far, kept in two files: Stryker's own record, into which it writes
 * the mutants of the folder that it runs beside those of the others, and when each folder was measured.
 * @typedef {{ commit: string, date: string, minutes: number }} Measurement
 */
export class MutationRecord {
  #reportFile;
  #foldersFile;

  /** @param {string} place the folder of the two files; Stryker's configuration names the first, too */
  constructor(place) {
    this.#reportFile = join(place, 'incremental.json');
    this.#foldersFile = join(place, 'folders.json');
  }

  clear() {
    rmSync(this.#reportFile, { force: true });
    rmSync(this.#foldersFile, { force: true });
  }

  /** @returns {import('./mutation-score.mjs').MutationReport} */
  report() {
    return read(this.#reportFile, { files: {} });
  }

  /** @returns {Record<string, Measurement>} */
  folders() {
    return read(this.#foldersFile, {});
  }

  /**
   * Forgets what no test of a folder has failed for, so that Stryker tries it again: it would do so only if a test
   * were added, but a test may have been bettered, or the machine may be less busy.
   */
  forgetSurvivors(folder) {
    const report = this.report();
    for (const [path, file] of Object.entries(report.files)) {
      if (dirname(path) !== join(SOURCES, folder)) continue;
      file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
    }
    if (existsSync(this.#reportFile)) writeFileSync(this.#reportFile, JSON.stringify(report));
  }

  /**
   * Notes that a folder was measured; its minutes add up over the runs since the record was cleared.
   * @param {{ commit: string, start: Date, end: Date }} run
   */
  measured(folder, { commit, start, end }) {
    const folders = this.folders();
    const minutes = (folders[folder]?.minutes ?? 0) + (end.getTime() - start.getTime()) / 60_000;
    const measurement = { commit, date: start.toISOString().slice(0, 10), minutes };
    writeFileSync(this.#foldersFile, JSON.stringify({ ...folders, [folder]: measurement }));
  }
}

const read = (path, otherwise) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise);
