import { isNoWord, NAME } from './bare-names.js';
import { SURNAMES } from './surnames.js';

const ANY_NAME = `[${SURNAMES}]\\p{Script=Han}{1,3}`;
const ROLES =
  '姓名|联系人|负责人|经办人|责任人|当事人|法定代表人|法人代表|法人|店主|户主|业主|经营者|书记|副书记|党员|指导员|组织员|主讲人';
const TITLES =
  '先生|女士|同志|书记|副书记|支书|主任|副主任|经理|老板|老师|师傅|科长|所长|局长|站长|镇长|村长|队长|会长|委员|干事|大姐|大哥|阿姨';
/** What is said of a person that was named just before. */
const DOINGS = '同志|讲|主持|到场|参加|负责|带领|组织|上门|走访|签字';

/** `联系人：张三`: a word that asks for a person, a colon, and what reads as a name. */
const INTRODUCED = new RegExp(`(?:${ROLES}) {0,3}: {0,3}${ANY_NAME}(?!\\p{Script=Han})`, 'u');
/** `书记王五` and `党员李娜主持`: the same without a colon, of what is a name and no word. */
const APPOSED = new RegExp(`(?:${ROLES})(?:同志)? {0,3}(${NAME})(?:(?![\\p{L}\\p{N}])|(?=${DOINGS}))`, 'gu');
/** `张三先生` and nothing after it: shops are called so, too, and say what they sell. */
const ADDRESSED = new RegExp(`(?:${ANY_NAME}|[${SURNAMES}])(?:先生|女士)(?!\\p{Script=Han})`, 'u');
/** `王小明同志`, `陈主任`: by itself, since a title belongs to offices as well (区书记 is of the district). */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NAME}|(?!区)[${SURNAMES}]) ?(?:${TITLES})(?!\\p{Script=Han})`,
  'gu',
);

/** What each of these has in it; most texts have none of it, and this says so faster. */
const PROMPT = new RegExp(`${ROLES}|${TITLES}`);

/** Whether a text, in the compatible form of Unicode (NFKC), says that what follows or precedes is a person's name. */
export const introducesPerson = (plain: string): boolean =>
  PROMPT.test(plain) &&
  (INTRODUCED.test(plain) ||
    ADDRESSED.test(plain) ||
    [...plain.matchAll(APPOSED)].some(([, name = '']) => isNoWord(name)) ||
    [...plain.matchAll(TITLED)].some(([whole, name = '']) => isNoWord(whole) && isNoWord(name)));
