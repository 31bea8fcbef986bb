import { readFileSync } from 'node:fs';

/** Clock ticks a second of /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/** The processor time, in seconds, that a process has used so far, all its threads together. */
export function processorSecondsOf(pid) {
  // The name, in parentheses, may hold blanks: what follows it is fixed.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The same for a process and those that it has started and that run. */
export const processorSecondsOfFamily = (pid) =>
  [pid, ...childrenOf(pid)].reduce((sum, each) => sum + processorSecondsOf(each), 0);

const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
