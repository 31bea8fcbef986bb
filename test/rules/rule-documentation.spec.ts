import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factCatalogue } from '@hongzhu/registry';
import { BUILT_IN_FACTS, OPERATORS } from '@hongzhu/rules-engine';
import { conditionLines, labelled } from '../../scripts/docs/condition-lines.mjs';
import { ruleDocumentation } from '../../scripts/docs/rule-documentation.mjs';
import { readCases } from './case-reader.js';
import { shippedRules } from './shipped-rules.js';

const REPOSITORY = join(import.meta.dirname, '../..');
const pages = ruleDocumentation();
const rules = shippedRules();

/** The part of a page below a heading, up to the next one of its level. */
const sectionOf = (page: string, id: string): string =>
  (pages.get(page) ?? '').split(/^#{2,3} /m).find((section) => section.startsWith(`${id}\n`)) ?? '';

describe.each([...pages])('%s', (path, text) => {
  it('is what the documents and the catalogue say: else run `npm run docs:rules`', () => {
    expect(readFileSync(join(REPOSITORY, path), 'utf8').split('\n')).toEqual(text.split('\n'));
  });

  it('links to nothing that is not there', () => {
    const headings = new Map(
      [...pages].map(([page, written]) => [
        page.replace('docs/', ''),
        [...written.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
          title.toLowerCase().replaceAll(' ', '-'),
        ),
      ]),
    );
    const own = path.replace('docs/', '');
    const links = [...text.matchAll(/\]\(([a-z.]*)#([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(rules.length);
    const dead = links.filter(([, page, anchor = '']) => !headings.get(page || own)?.includes(anchor));
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

describe('the page of rules', () => {
  it.each(rules.map((rule) => [rule.document.id, rule] as const))('tells all of %s', (id, shipped) => {
    const { params, basis } = shipped.document;
    const section = sectionOf('docs/rules.md', id);
    for (const { source, clause } of basis) expect(section).toMatch(new RegExp(`${source} .*${clause}`));
    for (const [name, { value, assumption, min, max }] of Object.entries(params)) {
      const mark = assumption ? '是 yes' : '';
      const row = section.split('\n').find((line) => line.startsWith(`| \`${name}\` | ${value} `));
      expect(row?.split(' | ').slice(2).join(' | ')).toBe(`${min}–${max} | ${mark} |`);
    }
    const cases = readCases(shipped.source.ruleSet.id, id) ?? [];
    expect(section).toContain(`${cases.length} cases`);
    for (const { name } of cases) expect(section).toContain(name.replaceAll('|', '\\|'));
  });

  it('marks the rule that is off by default, and no other', () => {
    const marked = rules.map(({ document }) => document.id).filter((id) => isMarkedOff(id));
    expect(marked).toEqual(rules.filter(({ isInForce }) => !isInForce).map(({ document }) => document.id));
    expect(marked).toEqual(['party-class']);
  });

  it('prints a word with its label, where the catalogue has one', () => {
    const valueLabels = { joint: { zh: '联合', en: 'joint' } };
    expect(labelled('joint', { valueLabels })).toBe('联合 `joint`');
    expect([labelled('floating', { valueLabels }), labelled('toString', { valueLabels: {} })]).toEqual([
      '`floating`',
      '`toString`',
    ]);
  });

  it.each([...OPERATORS.keys()])('has words for the operator %s', (operator) => {
    const leaf = { fact: 'market.isOpen', operator, value: 1 };
    const lines = rules.slice(0, 1).flatMap(({ document }) => conditionLines(leaf, document));
    expect(lines).toEqual([expect.stringMatching(/`market\.isOpen` .*1/)]);
  });
});

const isMarkedOff = (id: string): boolean =>
  sectionOf('docs/rules.md', id).includes('默认不启用 · off by default');

describe('the page of facts', () => {
  const rows = (pages.get('docs/facts.md') ?? '').split('\n').filter((line) => line.startsWith('| `'));

  it('has a row for every fact of the catalogue and every built-in one, and no other', () => {
    const told = rows.map((row) => row.split('`')[1]);
    const names = [...factCatalogue.values(), ...BUILT_IN_FACTS].map(({ name }) => name);
    expect([...told].sort()).toEqual([...names].sort());
  });

  it('names the rules that use a fact', () => {
    const row = rows.find((line) => line.startsWith('| `branch.unitsDiameter`'));
    expect(row).toMatch(/\| \[`joint-cohesion`\]\(rules\.md#joint-cohesion\) \|$/);
    expect(rows.find((line) => line.startsWith('| `verdict`'))).toContain('rules.md#five-ones-complete');
  });
});
