import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { listen } from './listen.js';

/** Longer than any wait of it, and shorter than the five minutes for which the service lets a stream last. */
const ALMOST_OVER_MS = 240_000;

class PlayedStream extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  close(): void {
    this.readyState = 2;
  }
  begin(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  /** As a browser does where a stream ends, which it then begins anew, or is answered anything else. */
  break(readyState: 0 | 2): void {
    this.readyState = readyState;
    this.onerror?.();
  }
  tell(data: string): void {
    this.dispatchEvent(Object.assign(new Event('task'), { data }));
  }
  get isOpen(): boolean {
    return this.readyState !== 2;
  }
}

const world = globalThis as { window?: EventTarget; EventSource?: unknown };
const before = { ...world };

function listening() {
  const streams: PlayedStream[] = [];
  const told: string[] = [];
  const stop = listen({
    open: () => {
      const stream = new PlayedStream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
    events: { task: (data) => told.push(data) },
    onOpen: () => told.push('open'),
    onLive: (isLive) => told.push(isLive ? 'live' : 'not live'),
    onRefused: () => told.push('refused'),
  });
  return { streams, told, stop };
}

describe('listening for good', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(world, { window: new EventTarget(), EventSource: PlayedStream });
  });
  afterEach(() => {
    jest.useRealTimers();
    Object.assign(world, { window: before.window, EventSource: before.EventSource });
  });

  it('follows a stream with another before the service ends it, and misses nothing between them', () => {
    const { streams, told, stop } = listening();
    streams[0]!.begin();
    jest.advanceTimersByTime(ALMOST_OVER_MS);
    expect(streams).toHaveLength(2);
    streams[0]!.tell('before');
    streams[1]!.begin();
    streams[0]!.tell('while both are there');
    streams[0]!.break(0);
    streams[1]!.tell('after');
    expect(told).toEqual(['live', 'open', 'before', 'while both are there', 'after']);
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    jest.advanceTimersByTime(ALMOST_OVER_MS);
    expect(streams).toHaveLength(3);
    stop();
    expect(streams.some(({ isOpen }) => isOpen)).toBe(false);
  });

  it('goes on with the one it has where another is refused, and says that it began anew when that breaks off', () => {
    const { streams, told } = listening();
    streams[0]!.begin();
    jest.advanceTimersByTime(ALMOST_OVER_MS);
    streams[1]!.break(2);
    streams[0]!.tell('still there');
    streams[0]!.break(0);
    streams[0]!.begin();
    expect(told).toEqual(['live', 'open', 'still there', 'live', 'open']);
  });

  it('says that it began anew where the one before broke off before another was there', () => {
    const { streams, told } = listening();
    streams[0]!.begin();
    jest.advanceTimersByTime(ALMOST_OVER_MS);
    streams[0]!.break(0);
    streams[1]!.begin();
    expect(told).toEqual(['live', 'open', 'live', 'open']);
    jest.advanceTimersByTime(ALMOST_OVER_MS / 2);
    expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('opens one that was refused again, later each time, and at once when there is a network again', () => {
    const { streams, told } = listening();
    streams[0]!.break(2);
    expect(told).toEqual(['not live', 'refused']);
    jest.runOnlyPendingTimers();
    expect(streams).toHaveLength(2);
    streams[1]!.break(2);
    world.window!.dispatchEvent(new Event('online'));
    expect(streams).toHaveLength(3);
    streams[2]!.begin();
    expect(told.slice(-2)).toEqual(['live', 'open']);
    jest.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(3);
  });
});
