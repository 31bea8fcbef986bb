import { TextStore, type StoredText } from '@hongzhu/compliance';
import type { SqlSession } from './connection/sql-session.js';
import { keepTexts } from './keep-texts.js';
import { readTexts } from './read-texts.js';

export class SqlTextStore extends TextStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  keep(texts: readonly StoredText[]): Promise<void> {
    return keepTexts(this.session, texts);
  }

  load(digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return readTexts(this.session, digests);
  }
}
