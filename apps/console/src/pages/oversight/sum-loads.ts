import type { TaskLoad } from '@hongzhu/client';

export interface SummedLoads {
  readonly unfinished: number;
  readonly overdue: number;
  readonly escalated: number;
  /** How many towns have something that is overdue. */
  readonly lateTowns: number;
}

/** All towns together, with what is about instructors and belongs to none. */
export const sumLoads = (loads: readonly TaskLoad[]): SummedLoads => ({
  unfinished: loads.reduce((sum, { unfinished }) => sum + unfinished, 0),
  overdue: loads.reduce((sum, { overdue }) => sum + overdue, 0),
  escalated: loads.reduce((sum, { escalated }) => sum + escalated, 0),
  lateTowns: loads.filter(({ townCode, overdue }) => townCode !== null && overdue > 0).length,
});
