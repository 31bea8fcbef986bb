import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { ServerMetadata } from 'openid-client';
import { fetchJson } from './bounded-fetch.js';
import { KeptDocument, type KeepingTimes } from './kept-document.js';
import { fetchMetadata, keysAddress } from './provider-metadata.js';

/** Told of what an operator should see. */
export type Report = (message: string) => void;

/** Finds the key of a token by its header; throws `JWKSNoMatchingKey` where there is none. */
export type KeySet = ReturnType<typeof createLocalJWKSet>;

export interface ProviderOptions {
  /** How long keys are kept. */
  readonly keys: KeepingTimes;
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
}

const MINUTE = 60_000;
/** A key that is gone from the provider's set is refused after five minutes; one that is new is looked for at once. */
const KEYS: KeepingTimes = { freshMs: 5 * MINUTE, staleMs: 60 * MINUTE, cooldownMs: 10_000 };
const METADATA: KeepingTimes = { freshMs: 60 * MINUTE, staleMs: 24 * 60 * MINUTE, cooldownMs: 10_000 };

/** What is known of the provider of identities: its metadata and its public keys, each fetched when it is first needed. */
export class Provider {
  private readonly known: KeptDocument<ServerMetadata>;
  private readonly keySet: KeptDocument<KeySet>;

  constructor(
    readonly issuer: string,
    report: Report,
    { keys = KEYS, now = () => performance.now() }: Partial<ProviderOptions> = {},
  ) {
    const told = (what: string) => (error: unknown) =>
      report(
        `身份提供方的${what === 'keys' ? '公钥' : '元数据'}未能读取 / ` +
          `the ${what} of the identity provider could not be read: ${reasonOf(error)}`,
      );
    this.known = new KeptDocument({
      ...{ ...METADATA, now, report: told('metadata') },
      fetch: () => fetchMetadata(issuer),
    });
    this.keySet = new KeptDocument({
      ...{ ...keys, now, report: told('keys') },
      fetch: () => this.fetchKeys(),
    });
  }

  metadata(): Promise<ServerMetadata> {
    return this.known.get();
  }

  keys(): Promise<KeySet> {
    return this.keySet.get();
  }

  /** The keys of this moment; null where those that are kept are. */
  newKeys(): Promise<KeySet | null> {
    return this.keySet.renewed();
  }

  private async fetchKeys(): Promise<KeySet> {
    const set = await fetchJson(keysAddress(await this.metadata()));
    return createLocalJWKSet(set as JSONWebKeySet);
  }
}

/** Of a request that failed: what happened to the connection, where that is all that is known. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause, message } = error;
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return code ?? message;
}
