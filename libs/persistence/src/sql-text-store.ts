import { TextStore, type StoredText } from '@hongzhu/compliance';
import type { SqlSession } from './connection/sql-session.js';
import { readTexts } from './read-texts.js';
import { storedTextTable } from './schema/tables/roster-tables.js';

export class SqlTextStore extends TextStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  keep(texts: readonly StoredText[]): Promise<void> {
    const sorted = [...texts].sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return this.session.insert(storedTextTable, sorted, 'leave');
  }

  load(digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return readTexts(this.session, digests);
  }
}
