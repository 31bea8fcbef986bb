import { fieldLabel, LIST_NAMES } from '@hongzhu/registry';
import type { Bilingual } from '@hongzhu/rules-engine';

/**
 * Says which data an undecided rule lacks: the kinds of fields by name, and how many fields in all. `missing` are
 * registry fields, `/members/P01/relation`; codes are left out, since those of members have no place in a text.
 */
export function askForData(
  missing: readonly string[],
  title: Bilingual,
): { summary: Bilingual; remedy: Bilingual } {
  const zh = distinct(missing.map(chineseName)).join('、');
  const en = distinct(missing.map(englishName)).join(', ');
  const fields = missing.length === 1 ? '1 field is' : `${missing.length} fields are`;
  return {
    summary: {
      zh: `缺 ${missing.length} 项数据（${zh}），无法判断“${title.zh}”`,
      en: `${fields} missing (${en}), so it can't be decided: ${title.en}`,
    },
    remedy: { zh: `补报${zh}（共 ${missing.length} 项）`, en: `Supply ${en} (${missing.length} in all)` },
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** `/branches/B1/committee/electedOn` → list `branches`, path `committee`, `electedOn`. */
function partsOf(pointer: string): { list: string; path: string[] } {
  const [, list = '', , ...path] = pointer.split('/');
  return { list, path };
}

function chineseName(pointer: string): string {
  const { list, path } = partsOf(pointer);
  const known = LIST_NAMES.find((name) => name === list);
  return (known && fieldLabel(known, path)) ?? path.join('.');
}

function englishName(pointer: string): string {
  const { list, path } = partsOf(pointer);
  return `${list}.${path.join('.')}`;
}
