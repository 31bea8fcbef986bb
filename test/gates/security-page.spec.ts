import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './planted-workspace.fixture.js';

interface Line {
  readonly number: string;
  readonly state: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const STATES = ['met', 'in part', 'not yet', 'operator', 'n/a'];
/** The states that a test has to bear out. */
const BORNE_OUT = new Set(['met', 'in part']);
const NAMED_TEST = /`([^`]+\.(?:spec|contract)\.ts)` “([^”]+)”/g;

/** Lines of tables whose first cell is a requirement's number. */
function linesOf(markdown: string): Line[] {
  return markdown
    .split('\n')
    .filter((line) => /^\| (API\d|8\.1\.|V\d)/.test(line))
    .map((line) => {
      const [number = '', , state = '', , tests = ''] = line.split(' | ');
      return {
        number: number.slice(2),
        state,
        tests: [...tests.matchAll(NAMED_TEST)].map(([, file = '', title = '']) => ({ file, title })),
      };
    });
}

const CALL = /\b(it|test|describe)(?:\.each)?\s*[(<`]/g;

/** Lines that are comments: what stands there is no test any more. */
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*).*$/gm;

/** Whether a file has a test, and not only a group of tests, whose title is this one as it is written there. */
function hasTest(file: string, title: string): boolean {
  const source = file.replaceAll(COMMENT_LINE, '');
  const literal = title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const titles = source.matchAll(new RegExp(`\\(\\s*(['"\`])${literal}\\1,`, 'g'));
  return [...titles].some(({ index }) => {
    const calls = [...source.slice(0, index + 1).matchAll(CALL)];
    return calls.at(-1)?.[1] !== 'describe' && calls.length > 0;
  });
}

function missingTest({ file, title }: Line['tests'][number]): string | null {
  const path = join(REPOSITORY, file);
  if (!existsSync(path)) return `there is no ${file}`;
  return hasTest(readFileSync(path, 'utf8'), title) ? null : `${file} has no test “${title}”`;
}

describe('docs/security.md', () => {
  const page = readFileSync(join(REPOSITORY, 'docs/security.md'), 'utf8');
  const lines = linesOf(page);
  const numbersOf = (start: string): string[] =>
    lines.map(({ number }) => number).filter((number) => number.startsWith(start));

  it('names tests that exist, under the titles they have', () => {
    const missing = lines.flatMap(({ number, tests }) =>
      tests.flatMap((test) => {
        const why = missingTest(test);
        return why === null ? [] : [`${number}: ${why}`];
      }),
    );
    expect(missing).toEqual([]);
    expect(lines.flatMap(({ tests }) => tests).length).toBeGreaterThan(100);
  });

  it.each([
    ["it('is so', () => {});", true],
    ["  // it('is so', () => {});", false],
    ["/*\n * it('is so', () => {});\n */", false],
    ["describe('is so', () => {});", false],
    ["it('is not so', () => {});", false],
  ])('finds a test by its title, and nothing else: %j', (source, isThere) => {
    expect(hasTest(source, 'is so')).toBe(isThere);
  });

  it('says of every line how it stands, and names a test for what is met', () => {
    expect(lines.filter(({ state }) => !STATES.includes(state))).toEqual([]);
    expect(lines.filter(({ state, tests }) => BORNE_OUT.has(state) !== tests.length > 0)).toEqual([]);
  });

  it('has each line once', () => {
    const numbers = lines.map(({ number }) => number);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  it.each([
    ['GB/T 22239-2019 8.1.4', '8.1.4'],
    ['OWASP API Security Top 10 2023', 'API'],
    ['OWASP ASVS 5.0, levels 1 and 2', 'V'],
  ])('counts the lines of %s', (name, start) => {
    const counted = STATES.map(
      (state) => lines.filter((line) => line.number.startsWith(start) && line.state === state).length,
    );
    expect(page).toContain(`\n| ${name} | ${counted.join(' | ')} |\n`);
  });

  it('has all ten of the OWASP API Security Top 10', () => {
    const ten = Array.from({ length: 10 }, (_, at) => `API${at + 1}:2023`);
    expect(numbersOf('API')).toEqual(ten);
  });

  it.each([
    ...[
      [1, 'abcd'],
      [2, 'abcdefg'],
      [3, 'abcd'],
      [4, 'abcdef'],
      [5, ''],
      [6, ''],
    ],
    ...[
      [7, 'ab'],
      [8, 'ab'],
      [9, 'abc'],
      [10, 'ab'],
      [11, 'ab'],
    ],
  ] as [number, string][])('has every line of GB/T 22239 8.1.4.%i', (section, letters) => {
    const numbers = [...letters].map((letter) => `8.1.4.${section} ${letter})`);
    expect(
      numbersOf(`8.1.4.${section}`).filter((number) => number.split(' ')[0] === `8.1.4.${section}`),
    ).toEqual(letters === '' ? [`8.1.4.${section}`] : numbers);
  });

  it.each([
    ...[
      ['V1', 27],
      ['V2', 11],
      ['V3', 19],
      ['V4', 10],
      ['V5', 9],
      ['V6', 35],
    ],
    ...[
      ['V7', 18],
      ['V8', 7],
      ['V9', 7],
      ['V10', 29],
      ['V11', 14],
      ['V12', 9],
    ],
    ...[
      ['V13', 13],
      ['V14', 9],
      ['V15', 13],
      ['V16', 16],
      ['V17', 7],
    ],
  ] as [string, number][])(
    'has every line of chapter %s that ASVS 5.0 asks for at levels 1 and 2: %i',
    (chapter, count) => {
      expect(numbersOf(`${chapter}.`)).toHaveLength(count);
    },
  );
});

describe('a title', () => {
  it.each([
    ["it('is so', () => {", 'is so'],
    ['it(\n  `is ${what}`, () => {', 'is ${what}'],
    ["it.each(ROWS)('is %s', (row) => {", 'is %s'],
  ])('is found in %j', (source, title) => expect(hasTest(source, title)).toBe(true));

  it.each([
    ["it('is so not', () => {", 'is so'],
    ["describe('is so', () => {", 'is so'],
    ["// it is so'", 'is so'],
  ])('is not found in %j', (source, title) => expect(hasTest(source, title)).toBe(false));
});
