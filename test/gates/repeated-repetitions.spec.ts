import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OPERATORS } from '@hongzhu/rules-engine';
import ts from 'typescript';
import { REPOSITORY } from './planted-workspace.fixture.js';
import { repeatsRepetitions } from './repeated-repetitions.js';

describe('a pattern', () => {
  it.each([
    '(a+)+',
    '(a*)*b',
    '^(?:[a-z]+\\d*)+$',
    '(?:(?:ab){2,})*',
    '((a|b+)c?)*',
    '(\\w+\\s?){10,}',
    '(?<x>a+){0,50}',
  ])('%s repeats what repeats', (pattern) => expect(repeatsRepetitions(pattern)).toBe(true));

  it.each([
    'a+b+',
    '(?:ab)+',
    '(?:a|b){1,500}',
    '[+*(]+',
    '\\(a+\\)+',
    '(a+)?',
    '(?:\\d{1,3}\\.){3}',
    '\\p{L}+',
    '(?:a+b){2}',
  ])('%s does not', (pattern) => expect(repeatsRepetitions(pattern)).toBe(false));
});

/** Each pattern that a source has, with what is put into it at run time as one character. */
function patternsIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const textOf = (node: ts.Expression): string | null => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (!ts.isTemplateExpression(node)) return null;
    return node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join('');
  };
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    const isMade =
      ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
    const made = isMade ? textOf(node.arguments![0]!) : null;
    if (made !== null) found.push(made);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const sources = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(REPOSITORY, folder)).flatMap((name) =>
    readdirSync(join(REPOSITORY, folder, name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|fixture|generated)\.ts$/.test(file))
      .map((file) => join(folder, name, 'src', file)),
  ),
);

describe('the patterns of this project', () => {
  const patterns = sources.flatMap((path) =>
    patternsIn(join(REPOSITORY, path)).map((pattern) => ({ path, pattern })),
  );

  it('repeat nothing that repeats, so that no text makes them try all ways of reading it', () => {
    expect(patterns.length).toBeGreaterThan(80);
    expect(patterns.filter(({ pattern }) => repeatsRepetitions(pattern))).toEqual([]);
  });

  it('are ours: a rule document can hold none', () => {
    const names = [...OPERATORS.keys()];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => /match|regex|pattern|like/i.test(name))).toEqual([]);
  });
});
