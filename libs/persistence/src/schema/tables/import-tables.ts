import type { ImportMode, ImportProblem, ImportState, RegistryImport } from '@hongzhu/compliance';
import { bytes, code, double, flag, instant, integer, json, orNull, word } from '../column-kinds.js';
import { partOf, table } from '../table.js';

/** One row: who has the registry to itself. */
export const registryGateTable = table(
  'registry_gate',
  { id: integer(), holder: orNull(code(128)) },
  { primaryKey: ['id'] },
);

export const registryImportTable = table(
  'registry_import',
  {
    id: code(36),
    state: word<ImportState>(),
    mode: word<ImportMode>(),
    dry_run: flag(),
    progress: double(),
    counts: json<RegistryImport['counts']>(),
    errors: json<readonly ImportProblem[]>(),
    error_count: integer(),
    requested_at: instant(),
    starts: integer(),
    started_at: orNull(instant()),
    finished_at: orNull(instant()),
    failure: orNull(code()),
  },
  { primaryKey: ['id'], indexes: { state: ['state'] } },
);

/** Imports without what is long and is asked for one by one. */
export const listedImportTable = partOf(registryImportTable, [
  'id',
  'state',
  'mode',
  'dry_run',
  'progress',
  'counts',
  'error_count',
  'requested_at',
  'started_at',
  'finished_at',
  'failure',
]);

/** A file of an import, cut into parts so that no statement outgrows the server's packet limit. */
export const importPartTable = table(
  'import_part',
  { import_id: code(36), file: word<'payload' | 'rejected-rows'>(), number: integer(), content: bytes() },
  { primaryKey: ['import_id', 'file', 'number'] },
);
