import { describe, expect, it } from '@jest/globals';
import { TaskEventStream } from './task-event-stream.js';
import type { Listener, News } from './task-news.js';

const NEVER = { aliveMs: 60_000, lastsMs: 60_000 };
const task = (version: number): News => ({ kind: 'task', task: { id: 'a', version } });

const isSeen = ({ townCode }: { townCode: string | null }): boolean => townCode === 't1';

/** A stream, and who tells it. */
function opened(beat = NEVER) {
  let listener: Listener | null = null;
  const news = {
    listen: (one: Listener) => {
      listener = one;
      return () => (listener = null);
    },
  };
  const stream = new TaskEventStream(news, isSeen, beat);
  return { stream, listener: () => listener };
}

describe('the stream of changed tasks', () => {
  it('opens with a sign of life, tells each change, and ends when there is no more', async () => {
    const { stream, listener } = opened();
    listener()!.tell([task(2), { kind: 'reset' }]);
    listener()!.end();
    listener()?.tell([task(3)]);
    const texts: string[] = [];
    for await (const piece of stream) texts.push(String(piece));
    expect(texts.join('')).toBe(
      ': alive\n\nevent: task\ndata: {"id":"a","version":2}\n\nevent: reset\ndata: {}\n\n',
    );
    expect(listener()).toBeNull();
  });

  it('is told of what who asks may see', () => {
    const { stream, listener } = opened();
    expect(listener()!.isSeen).toBe(isSeen);
    stream.destroy();
  });

  it('keeps little for a slow reader, who is told to read anew', async () => {
    const { stream, listener } = opened();
    for (let version = 1; version <= 20_000; version++) listener()!.tell([task(version)]);
    expect(stream.readableLength).toBeLessThan(40_000);
    listener()!.end();
    let text = '';
    for await (const piece of stream) text += String(piece);
    expect(text.length).toBeLessThan(60_000);
  });

  it('says that it lives while there is no news, and ends after its time', async () => {
    const { stream } = opened({ aliveMs: 5, lastsMs: 60 });
    let text = '';
    for await (const piece of stream) text += String(piece);
    expect(text.split(': alive').length).toBeGreaterThan(3);
  });

  it('listens no longer when the reader has gone', async () => {
    const { stream, listener } = opened();
    stream.destroy();
    await new Promise((resolve) => stream.once('close', resolve));
    expect(listener()).toBeNull();
  });
});
