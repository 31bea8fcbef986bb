import { isRomanisedName } from './romanised.js';
import { simplified } from './traditional.js';
import { COMPOUND_SURNAMES, OTHER_SURNAMES, SURNAMES } from './surnames.js';

const BARE = new RegExp(
  `^(?:[${SURNAMES}${OTHER_SURNAMES}]\\p{Script=Han}{1,2}|(?:${COMPOUND_SURNAMES}|东方)\\p{Script=Han}{1,2})$`,
  'u',
);
/** What names of branches, offices, systems and businesses end in, and given names hardly ever. */
const ENDINGS =
  '部队组会支党委处科室办局站所院校园区街镇村社场市路店铺厂坊行号馆楼城司业网台端库表系统云盘机版板线屏页群号务账档试用测';
const ENDED = new RegExp(`[${ENDINGS}]$`, 'u');
const APART = /[\s·•・]/gu;

/**
 * Whether a whole text reads as the name of a person and as nothing else: a surname and one or two characters more, or a
 * name in Pinyin. For fields alone that hold the title of a thing, which says what kind of thing it is, and for codes of
 * persons: shops and goods may be called so.
 */
export function isBareName(text: string): boolean {
  const plain = simplified(text.normalize('NFKC').replaceAll(APART, ''));
  return (BARE.test(plain) && !ENDED.test(plain)) || isRomanisedName(text.normalize('NFKC').trim());
}
