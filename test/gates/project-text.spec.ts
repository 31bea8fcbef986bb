import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { REPOSITORY } from './planted-workspace.fixture.js';

const SOURCES = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.cjs',
  '.js',
  '.json',
  '.yaml',
  '.yml',
  '.sh',
  '.sql',
  '.html',
]);

interface ForbiddenText {
  readonly what: string;
  readonly pattern: RegExp;
  readonly inFile: (path: string) => boolean;
  /** Samples of what the pattern finds; in two parts, so that this file has none of them. */
  readonly found: readonly string[];
  readonly passed: readonly string[];
}

const anywhere = (): boolean => true;
const inSources = (path: string): boolean => SOURCES.has(extname(path));

const FORBIDDEN: readonly ForbiddenText[] = [
  {
    what: 'host of a package registry',
    pattern: /\bregistry\.[a-z0-9.-]+\.(org|com|cn|net|io)\b|npm[m]irror/i,
    inFile: anywhere,
    found: ['https://registry' + '.npmjs.org/pg', 'registry' + '.yarnpkg.com'],
    passed: ['registry.markets.filter(isOpen)', 'import from the registry. Company rules follow'],
  },
  {
    what: 'download address in the lockfile',
    pattern: /"resolved": "https?:/,
    inFile: (path) => path.endsWith('package-lock.json'),
    found: ['"resolved": "' + 'https://example.test/pg.tgz"'],
    passed: ['"resolved": "libs/queue"'],
  },
  {
    what: 'mark of unfinished work',
    pattern: /\b(TO[D]O|FIX[M]E|X[X]X)\b/,
    inFile: inSources,
    found: ['// TO' + 'DO: later', '/* FIX' + 'ME */', 'XX' + 'X'],
    passed: ['a todo list', 'MAXXX'],
  },
  {
    what: 'path of one machine',
    pattern: /(^|[\s"'`(=])\/(work|root|home|Users)\/[\w.-]/m,
    inFile: anywhere,
    found: ['cd /wor' + 'k/main', '"/hom' + 'e/someone/.npmrc"'],
    passed: ['docs/work/orders', 'https://example.test/home/page', '/workspaces'],
  },
  {
    what: 'test that does not run, or keeps others from running',
    pattern: /\b(it|test|describe)\.(sk[i]p|on[l]y|to[d]o)\b|^\s*(x(it|describe|test)|f(it|describe))\(/m,
    inFile: inSources,
    found: ['it' + '.skip("x")', 'describe' + '.only.each()', '  xi' + 't("x")'],
    passed: ['omit(only)', 'it("only full members count")', 'exit(1)'],
  },
  {
    what: 'sign of one language in what is shown in both',
    pattern: /'[、，；：。]'|[「」：]/,
    inFile: (path) => path.startsWith('apps/console/src/') && path.endsWith('.tsx'),
    found: ["facts.join('；')", '<p>「{note}」</p>', '{label}：<Value>'],
    passed: ["facts.join(t('semicolon'))", String.raw`text.split(/[\s,，、]+/)`],
  },
  {
    what: 'way around a check',
    pattern: /eslint-dis[a]ble|@ts-(ign[o]re|nochec[k]|expect-err[o]r)|\bas a[n]y\b/,
    inFile: inSources,
    found: ['// eslint-' + 'disable-next-line', '// @ts-' + 'ignore', 'value as ' + 'any'],
    passed: ['as anyone', '@ts-check'],
  },
];

/** Every file under version control, or about to be; not what git ignores. */
function projectFiles(): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const printed = execFileSync('git', list, { cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 100_000_000 });
  return printed.split('\0').filter((path) => path !== '');
}

/** Null for a file that is deleted in the checkout, or is not text. */
function textOf(path: string): string | null {
  try {
    const text = readFileSync(join(REPOSITORY, path), 'utf8');
    return text.includes('\0') ? null : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

describe('the text of the project', () => {
  const texts = projectFiles().flatMap((path) => {
    const text = textOf(path);
    return text === null ? [] : [{ path, text }];
  });

  it('is there to be read', () => {
    expect(texts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json']),
    );
  });

  describe.each(FORBIDDEN)('holds no $what', ({ pattern, inFile, found, passed }) => {
    it.each(found)('such as %s', (sample) => expect(sample).toMatch(pattern));

    it.each(passed)('which %s is not', (sample) => expect(sample).not.toMatch(pattern));

    it('in any file', () => {
      const places = texts
        .filter(({ path }) => inFile(path))
        .flatMap(({ path, text }) => {
          const match = pattern.exec(text);
          return match === null
            ? []
            : [`${path}:${text.slice(0, match.index).split('\n').length}: ${match[0]}`];
        });
      expect(places).toEqual([]);
    });
  });
});
