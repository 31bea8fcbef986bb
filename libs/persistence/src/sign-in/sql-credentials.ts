import { CredentialStore, type Credential, type SecretCipher } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { credentialOf, credentialRow } from '../mappers/account-mappers.js';
import { accountCredentialTable } from '../schema/tables/account-tables.js';
import { sql } from '../sql/sql.js';

export class SqlCredentialStore extends CredentialStore {
  constructor(
    private readonly session: SqlSession,
    private readonly cipher: SecretCipher,
  ) {
    super();
  }

  async get(account: string): Promise<Credential | null> {
    const query = sql`select ${columnsOf(accountCredentialTable, 'r')} from account_credential r
      where r.account = ${account}`;
    const [row] = await this.session.rows(accountCredentialTable, query);
    return row === undefined ? null : credentialOf(row, this.cipher);
  }

  save(credential: Credential): Promise<void> {
    return this.session.insert(accountCredentialTable, [credentialRow(credential, this.cipher)], 'rewrite');
  }
}
