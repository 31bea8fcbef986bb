import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Stryker has written about single folders, and when: what a run goes on from. */
export class MutationRecord {
  #place;

  /** @param {string} place a folder for the records */
  constructor(place) {
    this.#place = place;
    mkdirSync(place, { recursive: true });
  }

  clear() {
    rmSync(this.#place, { recursive: true });
    mkdirSync(this.#place);
  }

  /** @returns {string[]} the folders of which there is a record */
  folders() {
    const files = readdirSync(this.#place).filter((name) => name.endsWith('.run.json'));
    return files.map((name) => read(join(this.#place, name)).folder).sort();
  }

  /**
   * @returns {{ report: import('./mutation-score.mjs').MutationReport,
   *   run: { commit: string, date: string, minutes: number } }} what was found in a folder, and when
   */
  of(folder) {
    const { commit, date, minutes } = read(this.#fileOf(folder, 'run'));
    return { report: read(this.#fileOf(folder, 'mutants'), NOTHING), run: { commit, date, minutes } };
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

  #fileOf(folder, what) {
    return join(this.#place, `${folder.replaceAll('/', '+')}.${what}.json`);
  }
}

const NOTHING = { files: {} };

const read = (path, otherwise) =>
  otherwise !== undefined && !existsSync(path) ? otherwise : JSON.parse(readFileSync(path, 'utf8'));
