import {
  CertificateReader,
  type Cell,
  type CellType,
  type CertificateSummary,
  type CertificateTile,
  type LedgerEvidence,
  type SignedCertificate,
  type TileHead,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { certificateOf, tileOf } from '../mappers/certificate-mappers.js';
import { cellsOf } from '../mappers/chunk-mappers.js';
import { ledgerEntryOf } from '../mappers/sweep-mappers.js';
import { readTexts } from '../read-texts.js';
import { certificateTileTable, sweepCertificateTable } from '../schema/tables/certificate-tables.js';
import { sweepCellTable, sweepChunkTable } from '../schema/tables/sweep-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const certificateColumns = columnsOf(sweepCertificateTable, 'r');

export class SqlCertificateReader extends CertificateReader {
  constructor(private readonly database: Database) {
    super();
  }

  async get(sweepId: string): Promise<SignedCertificate | null> {
    if (!isStorable(sweepId)) return null;
    const query = sql`select ${certificateColumns} from sweep_certificate r where r.sweep_id = ${sweepId}`;
    const rows = await this.database.reading((session) => session.rows(sweepCertificateTable, query));
    return rows.map(certificateOf)[0] ?? null;
  }

  async summaries(sweepIds: readonly string[]): Promise<ReadonlyMap<string, CertificateSummary>> {
    if (sweepIds.length === 0) return new Map();
    const query = sql`select ${certificateColumns} from sweep_certificate r where ${oneOf('r.sweep_id', sweepIds)}`;
    const rows = await this.database.reading((session) => session.rows(sweepCertificateTable, query));
    return new Map(
      rows.map(certificateOf).map(({ sweepId, keyId, root, leaves, issuedAt }) => {
        return [sweepId, { keyId, root, leaves, issuedAt }];
      }),
    );
  }

  async tileHeads(sweepId: string): Promise<TileHead[]> {
    const query = sql`select number, first_rank, first_code, hash from certificate_tile
      where sweep_id = ${sweepId} order by number`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      number: Number(row['number']),
      first: { rank: Number(row['first_rank']), code: row['first_code'] as string },
      hash: row['hash'] as string,
    }));
  }

  async tile(sweepId: string, number: number): Promise<CertificateTile | null> {
    const query = sql`select ${columnsOf(certificateTileTable, 'r')} from certificate_tile r
      where r.sweep_id = ${sweepId} and r.number = ${number}`;
    const rows = await this.database.reading((session) => session.rows(certificateTileTable, query));
    return rows.map(tileOf)[0] ?? null;
  }

  async evidence(
    sweepId: string,
    { type, code }: Pick<Cell, 'type' | 'code'>,
  ): Promise<LedgerEvidence | null> {
    if (!isStorable(code)) return null;
    const [row] = await this.evidenceOf(
      sql`r.sweep_id = ${sweepId} and r.cell_type = ${type} and r.cell_code = ${code}`,
      1,
    );
    return row ?? null;
  }

  evidencePage(
    sweepId: string,
    type: CellType,
    afterCode: string | null,
    limit: number,
  ): Promise<LedgerEvidence[]> {
    return this.evidenceOf(
      sql`r.sweep_id = ${sweepId} and r.cell_type = ${type} and r.cell_code > ${afterCode ?? ''}`,
      limit,
    );
  }

  async plannedCells(
    sweepId: string,
    afterNumber: number,
    limit: number,
  ): Promise<{ chunkNumber: number; cells: readonly Cell[] }[]> {
    const query = sql`select ${columnsOf(sweepChunkTable, 'r')} from sweep_chunk r
      where r.sweep_id = ${sweepId} and r.number > ${afterNumber} and r.state <> 'split'
      order by r.number limit ${limit}`;
    const rows = await this.database.reading((session) => session.rows(sweepChunkTable, query));
    return rows.map((row) => ({ chunkNumber: row.number, cells: cellsOf(row) }));
  }

  private evidenceOf(where: Sql, limit: number): Promise<LedgerEvidence[]> {
    const query = sql`select ${columnsOf(sweepCellTable, 'r')} from sweep_cell r
      where ${where} order by r.cell_code limit ${limit}`;
    return this.database.reading(async (session) => {
      const entries = (await session.rows(sweepCellTable, query)).map(ledgerEntryOf);
      const digests = entries.flatMap(({ legendDigest, rosterDigest }) => [legendDigest, rosterDigest]);
      const known = [...new Set(digests)].filter((digest) => digest !== null);
      const texts = known.length === 0 ? new Map<string, string>() : await readTexts(session, known);
      const text = (digest: string | null): string | null =>
        digest === null ? null : (texts.get(digest) ?? null);
      return entries.map((entry) => ({
        ...entry,
        legend: text(entry.legendDigest),
        roster: text(entry.rosterDigest),
      }));
    });
  }
}
