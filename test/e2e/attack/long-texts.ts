/** Few characters, over and over: what patterns that look for names, numbers, codes, dates or addresses could try in many ways. */
const REPEATED: readonly string[] = [
  ...[
    'a',
    'a ',
    'aA',
    'Li ',
    'Zhang-',
    ' ',
    '1',
    '1 ',
    '1-',
    '(86)',
    '0769-',
    '11010519491231',
    '2026-01-',
    'f',
  ],
  ...[
    '联系人 ',
    '联系人: ',
    '书记',
    '张',
    '张 ',
    '王小',
    '先生',
    '《',
    '·',
    '１',
    '\u200b',
    '\u0301',
    '%',
    '.',
    'ext:',
    '!',
  ],
  ...['a@', 'https://', 'x,', '../', '[', '{', '"\\'],
];
/** What none of them ends with, so that what has been tried is tried once more in another way. */
const END = '\u2603';

/** Texts of about so many bytes of UTF-8, to be sent where a text is looked at. */
export const longTexts = (bytes: number): readonly string[] =>
  REPEATED.map((piece) => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece))) + END);
