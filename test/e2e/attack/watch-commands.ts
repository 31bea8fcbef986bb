import { Redis } from 'ioredis';

/**
 * Puts each command that a Redis gets into `commands`, until it is disconnected. The connection beside it is ready by then: what that
 * one asks before would be an answer that comes sooner than it is known what it is of.
 */
export async function watchCommands(url: string, commands: string[]): Promise<Redis> {
  const connection = new Redis(url);
  await connection.ping();
  const monitor = await connection.monitor();
  connection.disconnect();
  monitor.on('monitor', (_time: string, words: string[]) => commands.push(words.join(' ')));
  return monitor;
}
