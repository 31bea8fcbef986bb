import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: unknown;
  readonly cause?: LoggedError;
}

/** An error without its other properties: those of database errors hold statements and values. */
function loggedError(error: unknown): LoggedError | { readonly message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code: (error as { code?: unknown }).code,
    ...(error.cause instanceof Error && { cause: loggedError(error.cause) as LoggedError }),
  };
}

/** So much is written to a pipe in one piece (POSIX's PIPE_BUF): lines of several processes do not get into each other. */
const PIECE_BYTES = 4_096;

/**
 * JSON lines on the standard output; never a token, a query or a body. Lines are written while the process goes on, those
 * that come meanwhile together: a write for each cost a busy service a fifth of its time. What is left is written when the
 * process exits, and lost only where it is killed.
 */
export const createLogger = (level: string, app: string): Logger =>
  pino(
    {
      level,
      base: { app },
      serializers: { err: loggedError },
      redact: ['req.headers.authorization', 'headers.authorization', '*.adminToken'],
    },
    pino.destination({ sync: false, maxWrite: PIECE_BYTES }),
  );

/** What Nest says of itself while it starts. */
const FRAMEWORK: ReadonlySet<string> = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's own messages, and ours, in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    if (context !== undefined && FRAMEWORK.has(context)) this.debug(message, context);
    else this.logger.info({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
}
