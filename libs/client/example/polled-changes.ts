import type { HongzhuClient } from '@hongzhu/client';
import type { Changes } from './changes.js';

/** Changes found by reading the whole list of tasks and comparing versions; its cursor is all versions seen. */
export class PolledChanges implements Changes {
  constructor(private readonly hongzhu: HongzhuClient) {}

  async latest(): Promise<string> {
    return JSON.stringify(await this.versions());
  }

  async since(cursor: string): Promise<{ taskIds: string[]; nextCursor: string }> {
    const before = JSON.parse(cursor) as Record<string, number>;
    const now = await this.versions();
    const taskIds = Object.keys(now).filter((id) => now[id] !== before[id]);
    return { taskIds, nextCursor: JSON.stringify(now) };
  }

  private async versions(): Promise<Record<string, number>> {
    const versions: Record<string, number> = {};
    const query = { limit: 500 };
    for await (const { id, version } of this.hongzhu.items('/api/v1/tasks', { params: { query } })) {
      versions[id] = version;
    }
    return versions;
  }
}
