import type { CellRoster, ProfileTally } from '@hongzhu/registry';
import { code, instant, json, orNull, text, word } from '../column-kinds.js';
import { partOf, table } from '../table.js';

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
  { primaryKey: ['cell_type', 'cell_code'], indexes: { town: ['town_code'], digest: ['digest'] } },
);

/**
 * Texts that many rows refer to, by their digest: rosters, legends, and explanations of findings; never changed.
 * `retired_at` says since when nothing in use is known to refer to it: it may be deleted once no ledger of before that is
 * kept, and no finding refers to it.
 */
export const storedTextTable = table(
  'stored_text',
  { digest: code(), content: text(), retired_at: orNull(instant()) },
  { primaryKey: ['digest'], indexes: { retired: ['retired_at'] } },
);

export const textOutlineTable = partOf(storedTextTable, ['digest', 'retired_at']);
