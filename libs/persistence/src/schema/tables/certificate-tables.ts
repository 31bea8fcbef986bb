import type { RuleCounts } from '@hongzhu/compliance';
import { bytes, code, instant, integer, json, text } from '../column-kinds.js';
import { table } from '../table.js';

/** Signed once, never changed; kept when the ledger is not any more. */
export const sweepCertificateTable = table(
  'sweep_certificate',
  {
    sweep_id: code(36),
    body: text(),
    signature: code(128),
    key_id: code(),
    root: code(),
    leaves: integer(),
    issued_at: instant(),
  },
  { primaryKey: ['sweep_id'] },
);

/** `leaves` holds 32 bytes for each leaf of the tile; `first_rank` and `first_code` say where it begins. */
export const certificateTileTable = table(
  'certificate_tile',
  {
    sweep_id: code(36),
    number: integer(),
    first_rank: integer(),
    first_code: code(),
    hash: code(),
    leaves: bytes(),
  },
  { primaryKey: ['sweep_id', 'number'] },
);

/** How many verdicts of each kind the rules came to in one chunk. */
export const chunkCountTable = table(
  'sweep_chunk_count',
  { sweep_id: code(36), chunk_number: integer(), counts: json<readonly RuleCounts[]>() },
  { primaryKey: ['sweep_id', 'chunk_number'] },
);
