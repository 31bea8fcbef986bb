import type { HongzhuClient } from '@hongzhu/client';
import type { Changes } from './changes.js';

const TASK = 'tasks/';

/** Changes by the service's feed of events, in its order; its cursor is a place in the feed. */
export class FeedChanges implements Changes {
  constructor(private readonly hongzhu: HongzhuClient) {}

  async latest(): Promise<string> {
    return (await this.read('latest')).nextCursor;
  }

  /** Rejects with `changes_pruned` for a cursor that is older than what is kept: start anew. */
  async since(cursor: string): Promise<{ taskIds: string[]; nextCursor: string }> {
    const { items, nextCursor } = await this.read(cursor);
    const taskIds = items
      .filter(({ subject }) => subject.startsWith(TASK))
      .map(({ subject }) => subject.slice(TASK.length));
    return { taskIds, nextCursor };
  }

  private read(since: string) {
    return this.hongzhu.get('/api/v1/changes', { params: { query: { since, limit: 1000 } } });
  }
}
