import type { SecretCipher } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { totpContext } from '../mappers/account-mappers.js';
import { sql } from '../sql/sql.js';

/** Does with the secrets of devices what `sealSecrets` does with those of webhooks; answers of how many accounts they were. */
export function sealTotpSecrets(database: Database, cipher: SecretCipher): Promise<number> {
  return database.inTransaction(async (session) => {
    const rows = await session.records(sql`select account, totp_secret from account_credential
      where totp_secret is not null order by account for update`);
    const stale = rows.filter((row) => !cipher.isCurrent(row['totp_secret'] as string));
    for (const row of stale) {
      const account = row['account'] as string;
      const secret = cipher.open(row['totp_secret'] as string, totpContext(account));
      const sealed = cipher.seal(secret, totpContext(account));
      await session.change(
        sql`update account_credential set totp_secret = ${sealed} where account = ${account}`,
      );
    }
    return stale.length;
  });
}
