import type { ReadinessCheck } from '@hongzhu/client';

/** One thing that has to work. */
export interface Part {
  readonly name: string;
  readonly standing: 'answers' | 'silent' | 'unknown';
  /** A code for whoever looks further into it. */
  readonly detail?: string | undefined;
}

const KNOWN = ['database', 'queue'];

/**
 * The service itself, and what it needs. What it said of these before counts for nothing once it does not answer.
 * `unreachable`: why the service was not reached; null where it was.
 */
export function partsOf(checks: readonly ReadinessCheck[], unreachable: string | null): Part[] {
  if (unreachable === null) {
    const parts = checks.map(({ name, ok, detail }): Part => ({
      name,
      standing: ok ? 'answers' : 'silent',
      detail,
    }));
    return [{ name: 'service', standing: 'answers' }, ...parts];
  }
  const names = checks.length === 0 ? KNOWN : checks.map(({ name }) => name);
  return [
    { name: 'service', standing: 'silent', detail: unreachable },
    ...names.map((name): Part => ({ name, standing: 'unknown' })),
  ];
}
