import type { FastifyBaseLogger } from 'fastify';

export type Line = Record<string, unknown>;

/** A log that can be read. */
export function aLog(lines: Line[]): FastifyBaseLogger {
  const note = (line: unknown): void => {
    if (typeof line !== 'string') lines.push(line as Line);
  };
  const levels = { trace: note, debug: note, info: note, warn: note, error: note, fatal: note };
  const log = { ...levels, silent: note, level: 'trace', child: () => log as unknown as FastifyBaseLogger };
  return log;
}
