import { EmbeddedPostgresError } from '../embedded-postgres-error.js';
import type { WireError } from './backend-messages.js';

const SQLSTATES: Readonly<Record<string, string>> = {
  session_busy: '55P03',
  session_closed: '57P01',
  engine_fault: '57P02',
};

/** What a client is told before its connection ends: PostgreSQL's own code where the error has one. */
export function wireErrorOf(error: unknown): WireError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof EmbeddedPostgresError) {
    return { severity: 'FATAL', code: SQLSTATES[error.code] ?? 'XX000', message };
  }
  const code = (error as { code?: unknown } | null)?.code;
  return {
    severity: 'FATAL',
    code: typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : 'XX000',
    message,
  };
}
