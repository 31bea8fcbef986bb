import {
  CertificateStore,
  type CellType,
  type CertificateTile,
  type RuleCounts,
  type SignedCertificate,
  type StoredLeaf,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { certificateRow, tileRow } from '../mappers/certificate-mappers.js';
import {
  certificateTileTable,
  chunkCountTable,
  sweepCertificateTable,
} from '../schema/tables/certificate-tables.js';
import { sql } from '../sql/sql.js';

export class SqlCertificateStore extends CertificateStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  keepCounts(sweepId: string, chunkNumber: number, counts: readonly RuleCounts[]): Promise<void> {
    return this.session.insert(chunkCountTable, [{ sweep_id: sweepId, chunk_number: chunkNumber, counts }]);
  }

  async counts(
    sweepId: string,
    afterNumber: number,
    limit: number,
  ): Promise<{ chunkNumber: number; counts: readonly RuleCounts[] }[]> {
    const rows = await this.session.rows(
      chunkCountTable,
      sql`select ${columnsOf(chunkCountTable, 'r')} from sweep_chunk_count r
        where r.sweep_id = ${sweepId} and r.chunk_number > ${afterNumber}
        order by r.chunk_number limit ${limit}`,
    );
    return rows.map(({ chunk_number: chunkNumber, counts }) => ({ chunkNumber, counts }));
  }

  async leaves(
    sweepId: string,
    type: CellType,
    afterCode: string | null,
    limit: number,
  ): Promise<StoredLeaf[]> {
    const rows = await this.session.records(
      sql`select cell_code, pairs, leaf_hash from sweep_cell
        where sweep_id = ${sweepId} and cell_type = ${type} and cell_code > ${afterCode ?? ''}
        order by cell_code limit ${limit}`,
    );
    return rows.map((row) => ({
      code: row['cell_code'] as string,
      pairs: Number(row['pairs']),
      leafHash: row['leaf_hash'] as string | null,
    }));
  }

  keepTile(tile: CertificateTile): Promise<void> {
    return this.session.insert(certificateTileTable, [tileRow(tile)], 'leave');
  }

  insert(certificate: SignedCertificate): Promise<void> {
    return this.session.insert(sweepCertificateTable, [certificateRow(certificate)]);
  }
}
