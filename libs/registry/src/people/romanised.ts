import { isGivenName } from './pinyin-syllables.js';

const SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong ' +
    'xiao cheng cao yuan deng fu shen zeng peng lv lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi ' +
    'yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai gong ' +
    'wen ou mo niu ge nie guan zhai ji ke miao ling zhan luan yue qi mei zhuang xin zuo tu shu geng fei sheng tong pei qu bao huo weng ' +
    'gan ruan gui chai hong ni jiao rao zhuo miu ouyang sima zhuge situ shangguan'
  ).split(' '),
);
/** Places and other words that are written as names are. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'hongkong shenzhen henan hunan hainan yunnan jiangsu jiangxi jiangmen wuhan fuzhou huizhou xuzhou suzhou zhuhai shanghai ' +
    'guangdong guangxi guangzhou foshan zhongshan qingyuan heyuan meizhou shantou zhanjiang zhaoqing maoming shaoguan yangjiang ' +
    'dongguan guancheng dongcheng nancheng wanjiang shijie shilong chashan shipai qishi hengli qiaotou xiegang dongkeng changping ' +
    'liaobu zhangmutou dalang huangjiang qingxi tangxia fenggang dalingshan changan humen houjie shatian daojiao hongmei machong ' +
    'wangniudun zhongtang gaobu songshanhu hongzhu renyuan chengyuan yuangong tangsong gongdan duban shichang zhibu ' +
    'guide like manage machine game line lane longer manga china'
  ).split(' '),
);

const ASIDE = /^(?:mr|mrs|ms|miss|dr|comrade) /i;
/** Letters in words, next to each other. */
const RUN = /(?<![\p{L}\p{N}])[A-Za-z](?:[A-Za-z]|[ '-](?=[A-Za-z]))*(?![\p{Script=Latin}\p{N}])/gu;
const MOST_WORDS = 4;
const MOST_LETTERS = 40;
const CAPITALISED = /^[A-Z][A-Za-z]*$/;
/** Where a capital begins another word: ZhangWei. */
const HUMP = /(?<=[a-z])(?=[A-Z])/;
/** Two letters, perhaps with the marks of tones. */
const LATIN = /[A-Za-z\u00c0-\u024f][a-z\u00c0-\u024f]|[A-Z]{2}/;
const MARKS = /\p{M}/gu;
const CODE_OF_NAME = /^([A-Za-z]+(?:[._-][A-Za-z]+){0,2})[._-]?\d{0,4}$/;

/** Whether words, small ones, are a surname and one or two syllables, in either order. */
function isName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || NO_NAMES.has(words.join(''))) return false;
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  return (
    (SURNAMES.has(first) && isGivenName(rest.join(''))) ||
    (SURNAMES.has(last) && isGivenName(words.slice(0, -1).join('')))
  );
}

const wordsOf = (run: string): readonly string[] =>
  run
    .replace(ASIDE, '')
    .split(/[ '-]/)
    .flatMap((word) => word.split(HUMP));
const inSmall = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

function isNamed(run: string, isWhole: boolean): boolean {
  if (run.length > MOST_LETTERS) return false;
  const words = wordsOf(run);
  if (words.length > MOST_WORDS) return false;
  if (ASIDE.test(run) && words.length === 1) return SURNAMES.has(words[0]!.toLowerCase());
  const isWritten = words.every((word) => CAPITALISED.test(word)) || (isWhole && run === run.toLowerCase());
  return isWritten && isName(inSmall(words));
}

/**
 * Whether a text, in its plain form, holds a name in Pinyin: `Zhang Wei`, `WANG XIAOMING`, `LiNa`. Names of places are written
 * in one word (GB/T 16159) and are not told from others, nor are names in small letters among other words.
 */
export function holdsRomanisedName(plain: string): boolean {
  if (!LATIN.test(plain)) return false;
  const bare = plain.normalize('NFD').replace(MARKS, '').trim();
  return [...bare.matchAll(RUN)].some(([run]) => isNamed(run, run.length === bare.length));
}

/** Whether a code is a name in Pinyin, also in one piece and with a number: `zhangwei`, `zhang.wei01`. */
export function isRomanisedName(code: string): boolean {
  const [, letters] = CODE_OF_NAME.exec(code) ?? [];
  if (letters === undefined || letters.length > MOST_LETTERS) return false;
  const words = inSmall(letters.split(/[._-]/).flatMap((word) => word.split(HUMP)));
  if (words.length > 1) return isName(words);
  const [word = ''] = words;
  if (NO_NAMES.has(word)) return false;
  return [...word].some((_, at) => SURNAMES.has(word.slice(0, at)) && isGivenName(word.slice(at)));
}
