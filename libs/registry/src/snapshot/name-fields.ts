import { type Bilingual, fill, pattern } from '@hongzhu/rules-engine';
import { LIST_NAMES, type ListName } from '../records.js';
import { fieldLabel } from './field-label.js';

/** The records of a list, with their measure word; in English in the singular and the plural. */
const RECORDS: Readonly<
  Record<ListName, { readonly zh: string; readonly one: string; readonly other: string }>
> = {
  towns: { zh: '个镇街', one: 'town', other: 'towns' },
  markets: { zh: '个市场', one: 'market', other: 'markets' },
  organizations: { zh: '家经营主体', one: 'organization', other: 'organizations' },
  members: { zh: '名党员', one: 'member', other: 'members' },
  branches: { zh: '个党支部', one: 'branch', other: 'branches' },
  instructors: { zh: '名党建指导员', one: 'instructor', other: 'instructors' },
  organizers: { zh: '名专职组织员', one: 'organiser', other: 'organisers' },
  evidence: { zh: '项佐证', one: 'item of evidence', other: 'items of evidence' },
  ledgers: { zh: '本台账', one: 'ledger', other: 'ledgers' },
  activities: { zh: '次活动', one: 'activity', other: 'activities' },
  marketLinks: { zh: '个市场', one: 'market', other: 'markets' },
};

const FIELDS_OF_RECORDS = pattern('{count}{records}的{field}', 'the {field} of {count} {records}');

/**
 * Names registry fields, `/members/P01/relation`, by kind and number: `2 名党员的组织关系`. No code of a record is said:
 * those of members have no place in a text.
 */
export function nameFields(pointers: readonly string[]): Bilingual {
  const counts = new Map<string, number>();
  for (const pointer of pointers) {
    const kind = kindOf(pointer);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const names = [...counts].map(([kind, count]) => nameKind(kind, count));
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}

/** The pointer without the code of the record: `members/relation`. */
function kindOf(pointer: string): string {
  const [, list = '', , ...path] = pointer.split('/');
  return [list, ...path].join('/');
}

function nameKind(kind: string, count: number): Bilingual {
  const [list = '', ...path] = kind.split('/');
  const known = LIST_NAMES.find((name) => name === list);
  const records = known && RECORDS[known];
  return fill(FIELDS_OF_RECORDS, {
    count: { zh: `${count} `, en: String(count) },
    records: { zh: records?.zh ?? list, en: records?.[count === 1 ? 'one' : 'other'] ?? list },
    field: { zh: (known && fieldLabel(known, path)) ?? path.join('.'), en: englishName(path) },
  });
}

/** `relationSince` → `relation since`, `heldOn` → `date held`; all attributes of evidence are attributes. */
const englishName = (path: readonly string[]): string =>
  path
    .filter((name) => name !== 'attributes')
    .map((name) => name.replace(/^(.+)On$/, 'date $1'))
    .join(' ')
    .replace(/(?<=\w)[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
