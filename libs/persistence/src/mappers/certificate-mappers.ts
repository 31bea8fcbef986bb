import type { CertificateTile, SignedCertificate } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { certificateTileTable, sweepCertificateTable } from '../schema/tables/certificate-tables.js';

type CertificateRow = RowOf<typeof sweepCertificateTable>;
type TileRow = RowOf<typeof certificateTileTable>;

export const certificateRow = (certificate: SignedCertificate): CertificateRow => ({
  sweep_id: certificate.sweepId,
  body: certificate.body,
  signature: certificate.signature,
  key_id: certificate.keyId,
  root: certificate.root,
  leaves: certificate.leaves,
  issued_at: certificate.issuedAt,
});

export const certificateOf = (row: CertificateRow): SignedCertificate => ({
  sweepId: row.sweep_id,
  body: row.body,
  signature: row.signature,
  keyId: row.key_id,
  root: row.root,
  leaves: row.leaves,
  issuedAt: row.issued_at,
});

export const tileRow = ({ sweepId, number, first, hash, leaves }: CertificateTile): TileRow => ({
  ...{ sweep_id: sweepId, number, first_rank: first.rank, first_code: first.code, hash, leaves },
});

export const tileOf = (row: TileRow): CertificateTile => ({
  sweepId: row.sweep_id,
  number: row.number,
  first: { rank: row.first_rank, code: row.first_code },
  hash: row.hash,
  leaves: row.leaves,
});
