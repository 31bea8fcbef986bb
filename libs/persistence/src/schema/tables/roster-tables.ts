import type { CellRoster, ProfileTally } from '@hongzhu/registry';
import { code, json, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** The organizations of each market and town in short; kept true by every write to the registry. */
export const cellRosterTable = table(
  'cell_roster',
  {
    cell_type: word<CellRoster['place']['type']>(),
    cell_code: code(),
    town_code: code(),
    tally: json<readonly ProfileTally[]>(),
    named_codes: json<readonly string[]>(),
    stray_codes: json<readonly string[]>(),
    digest: code(),
  },
  { primaryKey: ['cell_type', 'cell_code'], indexes: { town: ['town_code'] } },
);

/** Texts that many rows refer to, by their digest; never changed. */
export const storedTextTable = table(
  'stored_text',
  { digest: code(), content: text() },
  { primaryKey: ['digest'] },
);
