import { readFileSync } from 'node:fs';

/**
 * The most memory a process has held so far, in MB of 1,000,000 bytes (VmHWM); null where the system has no /proc,
 * or the process is gone.
 */
export function peakMegabytes(pid) {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(textOf(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
}

/** The process's children at this moment. */
export function childrenOf(pid) {
  return (textOf(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(error.code)) return null;
    throw error;
  }
}
