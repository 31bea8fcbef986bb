import type { SecretCipher } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { secretContext } from '../mappers/webhook-mappers.js';
import { sql } from '../sql/sql.js';

/**
 * Seals the secrets of webhooks that are stored as they are, or with another key than the one in force, and answers of how many
 * endpoints they were. Throws `secret_key_unknown` for one that no key of this process opens. Run again, or by several at
 * once, it comes to the same.
 */
export function sealSecrets(database: Database, cipher: SecretCipher): Promise<number> {
  return database.inTransaction(async (session) => {
    const rows = await session.records(
      sql`select id, secret, previous_secret from webhook_endpoint order by id for update`,
    );
    let sealed = 0;
    for (const row of rows) {
      const [id, secret, previous] = [row['id'], row['secret'], row['previous_secret']] as [
        string,
        string,
        string | null,
      ];
      const anew = (stored: string): string =>
        cipher.seal(cipher.open(stored, secretContext(id)), secretContext(id));
      if ([secret, previous].every((stored) => stored === null || cipher.isCurrent(stored))) continue;
      await session.change(sql`update webhook_endpoint set secret = ${anew(secret)},
        previous_secret = ${previous === null ? null : anew(previous)} where id = ${id}`);
      sealed += 1;
    }
    return sealed;
  });
}
