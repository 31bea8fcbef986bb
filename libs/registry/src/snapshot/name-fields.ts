import { type Bilingual, fill, pattern } from '@hongzhu/rules-engine';
import { LIST_NAMES, type ListName } from '../records.js';
import { fieldAt } from './field-label.js';

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

const FIELDS_OF_RECORDS = pattern('{count}{records}的{fields}', 'the {fields} of {count} {records}');

/** A kind of field, `members/relation`, with the codes of the records that it is meant of. */
interface Kind {
  readonly list: string;
  readonly path: readonly string[];
  readonly codes: Set<string>;
}

/**
 * Names registry fields, `/members/P01/relation`, by kind and number: `2 名党员的组织关系`. Fields of the same records are
 * named together. No code of a record is said: those of members have no place in a text.
 */
export function nameFields(pointers: readonly string[]): Bilingual {
  const together = new Map<string, Kind[]>();
  for (const kind of kindsOf(pointers)) {
    const records = JSON.stringify([kind.list, ...kind.codes]);
    together.set(records, [...(together.get(records) ?? []), kind]);
  }
  const names = [...together.values()].map(nameKinds);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}

function kindsOf(pointers: readonly string[]): Iterable<Kind> {
  const kinds = new Map<string, Kind>();
  for (const pointer of pointers) {
    const [, list = '', code = '', ...path] = pointer.split('/');
    const name = [list, ...path].join('/');
    const kind = kinds.get(name) ?? { list, path, codes: new Set<string>() };
    kinds.set(name, kind);
    kind.codes.add(code);
  }
  return kinds.values();
}

/** Kinds of fields of the same records. */
function nameKinds(kinds: readonly Kind[]): Bilingual {
  const [{ list, codes }] = kinds as readonly [Kind];
  const known = LIST_NAMES.find((name) => name === list);
  const records = known && RECORDS[known];
  return fill(FIELDS_OF_RECORDS, {
    count: { zh: `${codes.size} `, en: String(codes.size) },
    records: { zh: records?.zh ?? list, en: records?.[codes.size === 1 ? 'one' : 'other'] ?? list },
    fields: {
      zh: kinds.map(({ path }) => (known && chineseName(known, path)) ?? path.join('.')).join('、'),
      en: kinds.map(({ path }) => englishName(path)).join(', '),
    },
  });
}

/** What is answered by yes or no reads as the name of a column: “在岗”未填写. */
function chineseName(list: ListName, path: readonly string[]): string | null {
  const field = fieldAt(list, path);
  return field?.shape.kind === 'boolean' ? `“${field.label}”` : (field?.label ?? null);
}

/** What English calls a field otherwise than its name does. */
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([
  ['active', 'active status'],
  ['relationSince', 'start date of the relation'],
  ['awaySince', 'start date of the absence'],
  ['since', 'start date'],
  ['heldOn', 'date'],
  ['demonstrationCandidate', 'demonstration-site candidacy'],
  ['pledgeSignedShare', 'share of operators that signed the pledge'],
  ['areaSqm', 'area'],
  ['systems', 'rules kept'],
  ['shared', 'sharing with others'],
  ['sharedAgreement', 'agreement on sharing'],
  ['oathWall', 'oath on the wall'],
  ['rightsAndDutiesWall', 'rights and duties on the wall'],
  ['rulesWall', 'rules on the wall'],
  ['keeperNamed', 'named keeper'],
  ['maintainerNamed', 'named maintainer'],
  ['publicArea', 'place in a public area'],
  ['lengthMetres', 'length'],
  ['exitsUnobstructed', 'unobstructed exits'],
  ['partyYears', 'years of membership'],
]);

/** `openedOn` → `date opened`, `termYears` → `term years`; all attributes of evidence are attributes. */
const englishName = (path: readonly string[]): string =>
  path
    .filter((name) => name !== 'attributes')
    .map((name) => ENGLISH_NAMES.get(name) ?? name.replace(/^(.+)On$/, 'date $1'))
    .join(' ')
    .replace(/(?<=\w)[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
