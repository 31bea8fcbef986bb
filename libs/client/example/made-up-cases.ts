import type { TaskReport } from '@hongzhu/client';

export type CaseStatus = 'open' | 'waiting' | 'closed';

export interface Case {
  readonly id: string;
  /** What it was opened for, in the system that asked for it. There is one case for an origin. */
  readonly origin: string;
  readonly title: string;
  readonly status: CaseStatus;
  /** How often its worker has reported. */
  readonly reports: number;
  /** What the worker reports and nobody has taken over yet. */
  readonly report: TaskReport | null;
  /** What the worker is told. */
  readonly remark: string | null;
}

/** A case-management system in memory, made up for the example; a real one answers over the network. */
export class MadeUpCases {
  private readonly cases = new Map<string, Case>();

  async get(id: string): Promise<Case | null> {
    return this.cases.get(id) ?? null;
  }

  async list(): Promise<Case[]> {
    return [...this.cases.values()];
  }

  /** The case of an origin, which is opened unless it is there. */
  async openOnce(origin: string, title: string): Promise<Case> {
    const known = (await this.list()).find((each) => each.origin === origin);
    if (known) return known;
    const id = `case-${String(this.cases.size + 1)}`;
    return this.keep({ id, origin, title, status: 'open', reports: 0, report: null, remark: null });
  }

  async setStatus(id: string, status: CaseStatus): Promise<void> {
    this.keep({ ...this.known(id), status });
  }

  /** The case worker says what came of it. */
  async report(id: string, report: TaskReport): Promise<void> {
    const known = this.known(id);
    this.keep({ ...known, report, reports: known.reports + 1, remark: null });
  }

  /** The report was taken over, or was refused for a reason that the worker is told. */
  async settleReport(id: string, remark: string | null): Promise<void> {
    this.keep({ ...this.known(id), report: null, remark });
  }

  private known(id: string): Case {
    const known = this.cases.get(id);
    if (!known) throw new Error(`There is no case ${id}.`);
    return known;
  }

  private keep(changed: Case): Case {
    this.cases.set(changed.id, changed);
    return changed;
  }
}
