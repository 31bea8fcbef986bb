import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { FactValue } from '@hongzhu/rules-engine';
import { ourOutcome } from '../../libs/rules-engine/src/reference/our-outcome.fixture.js';
import { vectorLines, VERSION } from '../../scripts/vectors/answer.mjs';
import { QUESTIONS } from '../../scripts/vectors/table.mjs';

type Facts = Readonly<Record<string, FactValue>>;

/** A condition, what it is asked of, and what json-rules-engine answers each time. */
interface Vector {
  readonly about: string;
  readonly condition: unknown;
  readonly facts: readonly Facts[];
  readonly params?: Readonly<Record<string, number>>;
  readonly conditions?: Readonly<Record<string, unknown>>;
  readonly answers: readonly (boolean | { readonly error: string })[];
  /** Where it is documented that we answer otherwise, and what we answer. */
  readonly difference?: string;
  readonly ours?: string;
}

const written = readFileSync('libs/rules-engine/vectors/json-rules-engine.jsonl', 'utf8');
const [head, ...vectors] = written
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);
const isAgreeing = ({ difference }: Vector): boolean => difference === undefined;
const tested = (some: readonly Vector[]): [string, Vector][] => some.map((vector) => [vector.about, vector]);

const outcomes = ({ condition, facts, params, conditions }: Vector): string[] =>
  facts.map((each) =>
    ourOutcome({ condition, facts: each, ...(params && { params }), ...(conditions && { conditions }) }),
  );

describe('the answers of json-rules-engine', () => {
  it('are those of the version that is installed: else run `npm run vectors:write`', async () => {
    expect(head).toEqual({ engine: 'json-rules-engine', version: VERSION });
    expect(await vectorLines(QUESTIONS)).toBe(written);
  });

  it('cover its ten operators, with both answers of each', () => {
    const seen = new Set(
      vectors.filter(isAgreeing).flatMap(({ condition, answers }) => {
        const operator = (condition as { operator?: string }).operator ?? 'none';
        return answers.map((answer) => `${operator} ${JSON.stringify(answer)}`);
      }),
    );
    const operators = [
      ...['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'],
      ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
    ];
    const wanted = operators.flatMap((operator) => [`${operator} true`, `${operator} false`]);
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });
});

describe('where nothing else is documented, our engine says what json-rules-engine says', () => {
  it.each(tested(vectors.filter(isAgreeing)))('%s', (_about, vector) => {
    const theirs = vector.answers.map((answer) => (answer === true ? 'compliant' : 'non_compliant'));
    expect(vector.answers.every((answer) => typeof answer === 'boolean')).toBe(true);
    expect(outcomes(vector)).toEqual(theirs);
  });
});

describe('where a difference is documented, our engine says what is documented', () => {
  const documented = readFileSync('docs/rules-engine-differences.md', 'utf8');
  const sectionOf = (heading: string): string =>
    documented.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

  it.each(tested(vectors.filter((vector) => !isAgreeing(vector))))('%s', (_about, vector) => {
    const ours = outcomes(vector);
    expect(ours).toEqual(vector.facts.map(() => vector.ours));
    expect(sectionOf(vector.difference ?? '')).toContain(`\`${vector.ours}\``);
  });
});
