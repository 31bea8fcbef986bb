import { textDigest } from './text-digest.js';

export interface StoredText {
  readonly digest: string;
  readonly content: string;
}

/** A text under its digest. */
export const storedText = (content: string): StoredText => ({ digest: textDigest(content), content });

/** Texts that many records refer to by their digest, inside one transaction. They are kept while any record needs them. */
export abstract class TextStore {
  /** Keeps texts, or goes on keeping them: they are in use now. */
  abstract keep(texts: readonly StoredText[]): Promise<void>;
  /** By digest; one that is not kept is absent. */
  abstract load(digests: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
