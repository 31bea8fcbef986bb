import { describe, expect, it } from '@jest/globals';
import type { Explanation, LeafExplanation } from '@hongzhu/client';
import { leavesIn, shownConditions, type ShownNode } from './shown-conditions.js';

type Node = Explanation['requirement'];

const leaf = (fact: string, truth: boolean | null, decisive = false): LeafExplanation =>
  ({ kind: 'leaf', fact, truth, decisive, missing: [] }) as unknown as LeafExplanation;
const group = (kind: 'all' | 'any' | 'not', truth: boolean | null, ...children: Node[]): Node => ({
  ...{ kind, truth, children },
});
const NOTHING = group('all', true);
const shown = (requirement: Node, applicability = NOTHING) =>
  shownConditions({ applicability, requirement } as Explanation);
/** As in short: `any✗(a✗, b✗)`. */
const told = (node: ShownNode | null): string => {
  if (node === null) return '';
  const sign = node.truth === null ? '?' : node.truth ? '✓' : '✗';
  return node.kind === 'leaf'
    ? node.fact + sign
    : `${node.kind}${sign}(${node.children.map(told).join(', ')})`;
};

describe('the conditions of a rule, as they are shown', () => {
  it('keep together what it is enough that one of them holds', () => {
    const extended = group('all', false, leaf('extension', false, true), leaf('approved', true));
    const { requirement } = shown(group('any', false, leaf('term', false, true), extended));
    expect(told(requirement)).toBe('any✗(term✗, all✗(extension✗, approved✓))');
    expect(leavesIn(requirement)).toHaveLength(3);
  });

  it('have of the requirement what is met, too, and all that is broken, not only what would have decided', () => {
    const { requirement } = shown(
      group('all', false, leaf('room', true), leaf('flag', false, true), leaf('oath', false)),
    );
    expect(told(requirement)).toBe('all✗(room✓, flag✗, oath✗)');
  });

  it('have of the applicability what decided it, and what could not be told', () => {
    const large = group('any', true, leaf('operators', true, true), leaf('workers', false));
    const { applicability } = shown(
      leaf('organisers', false, true),
      group('all', null, leaf('open', null), large, leaf('candidate', true)),
    );
    expect(told(applicability)).toBe('all?(open?, operators✓)');
  });

  it('have no group of one, but for its opposite, and none of nothing', () => {
    const { applicability, requirement } = shown(
      group('all', false, group('not', false, leaf('closed', true))),
    );
    expect(told(requirement)).toBe('not✗(closed✓)');
    expect(applicability).toBeNull();
    expect(leavesIn(applicability)).toEqual([]);
  });
});
