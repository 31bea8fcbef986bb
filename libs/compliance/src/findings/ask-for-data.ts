import { nameFields } from '@hongzhu/registry';
import { quotedWithin, type Bilingual } from '@hongzhu/rules-engine';

/**
 * Says which data an undecided rule lacks: which fields of how many records of which kind, and how many fields in all.
 * `missing` are registry fields, `/members/P01/relation`; codes are left out, since those of members have no place in
 * a text.
 */
export function askForData(
  missing: readonly string[],
  title: Bilingual,
): { summary: Bilingual; remedy: Bilingual } {
  const { zh, en } = nameFields(missing);
  const fields = missing.length === 1 ? '1 field is' : `${missing.length} fields are`;
  return {
    summary: {
      zh: `缺 ${missing.length} 项数据（${zh}），无法判断${quotedWithin(title.zh)}`,
      en: `${fields} missing (${en}), so it can't be decided: ${title.en}`,
    },
    remedy: { zh: `补报 ${zh}（共 ${missing.length} 项）`, en: `Supply ${en} (${missing.length} in all)` },
  };
}
