import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Linux counts a process's time in these, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Processor seconds used so far on this machine: by everybody, and by this process with its ended children. */
export function processorTime() {
  const all = cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
  return { at: performance.now() / 1000, all: all / 1000, own: ownSeconds() };
}

/**
 * How many cores others kept busy, on average, between two looks: what a measurement suffered from. Null where the
 * system does not say.
 */
export function coresOfOthers(before, after) {
  if (before.own === null || after.own === null) return null;
  const others = after.all - before.all - (after.own - before.own);
  return Math.max(0, Number((others / (after.at - before.at)).toFixed(2)));
}

function ownSeconds() {
  if (!existsSync('/proc/self/stat')) return null;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The second field, the command's name in brackets, may hold spaces; the times are the 14th to the 17th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}
