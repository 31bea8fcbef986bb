import { QueueMisconfiguredError, QueueUnavailableError } from './queue-error.js';

/** The warnings for a Redis, called `name`, that says this of itself. Throws `QueueMisconfiguredError`. */
export function judgeRedis(info: ReadonlyMap<string, string>, name = 'Redis'): readonly string[] {
  const policy = info.get('maxmemory_policy');
  if (policy !== 'noeviction') {
    throw new QueueMisconfiguredError(
      `${name} must run with maxmemory-policy noeviction; it has ${policy ?? 'none that it tells'}. ` +
        'With any other policy it deletes jobs when memory runs short.',
    );
  }
  if (info.get('loading') === '1') throw new QueueUnavailableError(`${name} is still loading its data.`);
  return info.get('aof_enabled') === '1'
    ? []
    : [
        `${name} runs without an append-only file (appendonly yes): a crash loses the jobs since its last snapshot.`,
      ];
}

/** The `name:value` lines of Redis's INFO. */
export function readInfo(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^([^#:\s]+):(.*?)\r?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** How messages name an address: without account and password. */
export function placeOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
