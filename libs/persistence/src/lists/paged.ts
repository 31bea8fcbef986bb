import type { Page, PageRequest } from '@hongzhu/compliance';
import { decodeCursor, encodeCursor, type PositionPart } from './cursor.js';

/** A list in a total order, of which a page begins after a position. */
export interface PagedList<T> {
  readonly name: string;
  readonly position: readonly PositionPart[];
  positionOf(item: T): readonly string[];
  /** At most `limit` items after the position, or from the start. */
  after(position: readonly string[] | null, limit: number): Promise<readonly T[]>;
}

/** One page of a list; a row more than asked for tells whether another page follows. */
export async function paged<T>(list: PagedList<T>, { limit, cursor }: PageRequest): Promise<Page<T>> {
  const from = cursor === undefined ? null : decodeCursor(list.name, list.position, cursor);
  const found = await list.after(from, limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = found.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor(list.name, list.positionOf(last)) : null };
}
