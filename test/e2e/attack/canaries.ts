/** Ten numbers and ten names of nobody: check characters and forms are right, and no test data holds them otherwise. */
export const NUMBERS = [
  ...['13900001111', '15912345670', '+86 186 7654 3210', '19800002222', '0769-22831234'],
  ...[
    '11010519491231002X',
    '440524198801010011',
    '110105491231002',
    '441900750815123',
    '１７７００００３３３３',
  ],
] as const;
export const NAMES = [
  ...['鹿梓萱', '蓝逸尘', '纪云舒', '柯若溪', '楚怀瑾', '苗以沫', '樊星河', '闵知夏', '凌九思', '季长歌'],
] as const;
export const CANARIES: readonly string[] = [...NUMBERS, ...NAMES];

const asRedisShows = (byte: number): string =>
  byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;

/** In all forms in which a text is written down: as it is, in a URL, escaped in JSON, and as Redis shows its commands. */
export const formsOf = (canary: string): readonly string[] => [
  ...new Set([
    canary,
    encodeURIComponent(canary),
    JSON.stringify(canary).slice(1, -1),
    [...Buffer.from(canary)].map(asRedisShows).join(''),
    [...canary].map((each) => `\\u${each.codePointAt(0)!.toString(16).padStart(4, '0')}`).join(''),
  ]),
];

/** Those that are in a text. */
export const canariesIn = (text: string): readonly string[] =>
  CANARIES.filter((canary) => formsOf(canary).some((form) => text.includes(form)));
