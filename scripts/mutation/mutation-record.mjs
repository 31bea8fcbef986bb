import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the runs of single folders have found so far: of each folder, Stryker's own record and when it was made.
 * @typedef {{ folder: string, commit: string, date: string, minutes: number, isStale: boolean }} Measurement
 */
export class MutationRecord {
  #place;
  #root;

  /**
   * @param {string} place a folder for the records
   * @param {string} root of the project, whose sources are measured
   */
  constructor(place, root) {
    this.#place = place;
    this.#root = root;
    mkdirSync(place, { recursive: true });
  }

  clear() {
    rmSync(this.#place, { recursive: true });
    mkdirSync(this.#place);
  }

  /** @returns {import('./mutation-score.mjs').MutationReport} what was found in all folders */
  report() {
    const reports = this.measurements().map(({ folder }) => read(this.#fileOf(folder, 'mutants'), NOTHING));
    return { files: Object.assign({}, ...reports.map(({ files }) => files)) };
  }

  /**
   * @returns {Measurement[]} by folder; `isStale` where a source is not what it was then
   */
  measurements() {
    const files = readdirSync(this.#place).filter((name) => name.endsWith('.run.json'));
    return files
      .map((name) => read(join(this.#place, name)))
      .map((each) => ({ ...each, isStale: this.#isStale(each.folder) }))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /**
   * Makes the file that Stryker reads before a run and writes after it. It holds what was found out before, but not
   * what no test has failed for: Stryker would try that again only if a test were added, but one may have been
   * bettered, or the machine may be less busy.
   * @returns {string} its path
   */
  begun(folder) {
    const { files, ...report } = read(this.#fileOf(folder, 'mutants'), NOTHING);
    for (const file of Object.values(files))
      file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
    const path = this.#fileOf(folder, 'next');
    rmSync(path, { force: true });
    if (Object.keys(files).length > 0) writeFileSync(path, JSON.stringify({ ...report, files }));
    return path;
  }

  /**
   * Keeps what a run has found in a folder; its minutes add up over the runs since the record was cleared.
   * @param {{ commit: string, start: Date, end: Date }} run
   */
  measured(folder, { commit, start, end }) {
    const path = this.#fileOf(folder, 'run');
    const minutes = read(path, { minutes: 0 }).minutes + (end.getTime() - start.getTime()) / 60_000;
    const measurement = { folder, commit, date: start.toISOString().slice(0, 10), minutes };
    if (existsSync(this.#fileOf(folder, 'next')))
      renameSync(this.#fileOf(folder, 'next'), this.#fileOf(folder, 'mutants'));
    writeFileSync(path, JSON.stringify(measurement));
  }

  #isStale(folder) {
    const { files } = read(this.#fileOf(folder, 'mutants'), NOTHING);
    return Object.entries(files).some(([path, { source }]) => {
      const present = join(this.#root, path);
      return !existsSync(present) || readFileSync(present, 'utf8') !== source;
    });
  }

  #fileOf(folder, what) {
    return join(this.#place, `${folder.replaceAll('/', '+')}.${what}.json`);
  }
}

const NOTHING = { files: {} };

const read = (path, otherwise) =>
  otherwise !== undefined && !existsSync(path) ? otherwise : JSON.parse(readFileSync(path, 'utf8'));
