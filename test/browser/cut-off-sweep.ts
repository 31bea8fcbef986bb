import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SweepView } from '@hongzhu/contracts';
import { expectStatus, finishedSweep } from '../e2e/harness/jobs.js';
import { REPOSITORY } from '../e2e/harness/started-process.js';
import type { System } from '../e2e/harness/system.js';
import { until } from '../e2e/harness/until.js';

const RENEWED_SET = 'five-ones';
/** Small, so that a sweep has many, and takes so long that it can be disturbed and looked at. */
const PAIRS_OF_A_CHUNK = '300';
/** Of the verdicts of a sweep, so that both what has some and what has none is much. */
const DONE_BEFORE = 0.2;

/** Rule documents of its own for a service that is to be given new ones. */
export class OwnRules {
  private constructor(private readonly folder: string) {}

  static async copy(): Promise<OwnRules> {
    const folder = await mkdtemp(join(tmpdir(), 'hongzhu-browser-rules-'));
    await cp(join(REPOSITORY, 'rules'), folder, { recursive: true });
    return new OwnRules(folder);
  }

  /** Of a service that reads them, and for which once is often enough to find that it does not have what a sweep uses. */
  get settings(): Readonly<Record<string, string>> {
    return {
      HONGZHU_RULES_DIR: this.folder,
      HONGZHU_CHUNK_ATTEMPTS: '1',
      HONGZHU_CHUNK_PAIRS: PAIRS_OF_A_CHUNK,
      HONGZHU_WORKER_CONCURRENCY: '1',
    };
  }

  /** Gives one of the rule sets a new version, as an upgrade does. */
  async renew(): Promise<void> {
    const file = join(this.folder, RENEWED_SET, 'rule-set.json');
    const set = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...set, version: '1.0.1' }));
  }

  /** The same with another value of a parameter of one of its rules. */
  async renewWith(rule: string, parameter: string, value: number): Promise<void> {
    await this.renew();
    const file = join(this.folder, RENEWED_SET, `${rule}.json`);
    const { params, ...others } = JSON.parse(await readFile(file, 'utf8')) as {
      readonly params: Readonly<Record<string, object>>;
    };
    const renewed = { ...params, [parameter]: { ...params[parameter], value } };
    await writeFile(file, JSON.stringify({ ...others, params: renewed }));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/**
 * A sweep of the city during which the service is stopped and started again with a new version of its rules: what had no verdict
 * by then gets none. Answers the sweep as it ended.
 */
export async function cutOffSweep(system: System, rules: OwnRules): Promise<SweepView> {
  const { id } = expectStatus(await system.api.post<SweepView>('/sweeps', {}), 202).body;
  const isFarEnough = async (): Promise<true | undefined> => {
    const { finishedAt, progress } = (await system.api.get<SweepView>(`/sweeps/${id}`)).body;
    if (finishedAt !== null) throw new Error(`the sweep ${id} was over before it was disturbed`);
    return progress >= DONE_BEFORE || undefined;
  };
  await until(isFarEnough, { what: `sweep ${id} is under way`, withinMs: 60_000, everyMs: 20 });
  await system.service.stop();
  await rules.renew();
  await system.restartWorker();
  return finishedSweep(system.api, id);
}
