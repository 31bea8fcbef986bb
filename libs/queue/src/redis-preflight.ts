import { Redis } from 'ioredis';
import { QueueMisconfiguredError, QueueUnavailableError } from './queue-error.js';
import { withinDeadline } from './within-deadline.js';

const PATIENCE_MS = 5_000;

/**
 * Looks at a Redis before it is trusted with jobs, and answers warnings to be logged. Throws
 * `QueueMisconfiguredError` when it may throw keys away to make room, `QueueUnavailableError` when it does not answer.
 */
export async function checkRedis(url: string): Promise<readonly string[]> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, maxRetriesPerRequest: 0 });
  // The failed call says the same; an unheard event would end the process.
  redis.on('error', () => undefined);
  try {
    const answer = redis.connect().then(() => redis.info());
    return judgeRedis(
      readInfo(await withinDeadline(answer, PATIENCE_MS, `asking Redis at ${withoutPassword(url)}`)),
    );
  } finally {
    redis.disconnect();
  }
}

/** The warnings for a Redis that says this of itself. Throws `QueueMisconfiguredError`. */
export function judgeRedis(info: ReadonlyMap<string, string>): readonly string[] {
  const policy = info.get('maxmemory_policy');
  if (policy !== 'noeviction') {
    throw new QueueMisconfiguredError(
      `Redis must run with maxmemory-policy noeviction; it has ${policy ?? 'none that it tells'}. ` +
        'With any other policy it deletes jobs when memory runs short.',
    );
  }
  if (info.get('loading') === '1') throw new QueueUnavailableError('Redis is still loading its data.');
  return info.get('aof_enabled') === '1'
    ? []
    : [
        'Redis runs without an append-only file (appendonly yes): a crash loses the jobs since its last snapshot.',
      ];
}

/** The `name:value` lines of Redis's INFO. */
export function readInfo(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([^#:\s]+):(.*?)\r?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

function withoutPassword(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
