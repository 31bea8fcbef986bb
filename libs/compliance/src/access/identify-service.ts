import { actorOfAccount } from './account.js';
import type { Actor } from './actor.js';
import type { LinkedAccounts } from './linked-accounts.js';
import type { ServiceTokens } from './service-tokens.js';

/** Which account an access token of the provider stands for. */
export class IdentifyService {
  constructor(
    /** Null where no provider is configured for services: then every token is refused. */
    private readonly tokens: ServiceTokens | null,
    private readonly linked: LinkedAccounts,
  ) {}

  /** Null for a token that is not good. Throws as `LinkedAccounts` does, and `identity_provider_unavailable`. */
  async run(token: string): Promise<Actor | null> {
    const identity = (await this.tokens?.verify(token)) ?? null;
    return identity === null ? null : actorOfAccount(await this.linked.of(identity));
  }
}
