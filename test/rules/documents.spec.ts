import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadRuleLibrary, RuleDocumentsError } from '@hongzhu/platform';
import { factCatalogue } from '@hongzhu/registry';
import { lintRuleSet } from '@hongzhu/rules-engine';
import { CATALOGUE_OF_RULES, rowOf } from './catalogue-of-rules.js';
import { figuresIn } from './figures.js';
import { copyOfRules, plantFault } from './planted-rules.js';
import { RULE_FAULTS, SIZE_CAP } from './rule-faults.js';
import { shippedSources } from './shipped-rules.js';

const { ruleSets } = await loadRuleLibrary();
const sources = shippedSources();

async function refusal(folder: string): Promise<string> {
  const error = await loadRuleLibrary(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RuleDocumentsError);
  return (error as RuleDocumentsError).message;
}

describe('the shipped rule documents', () => {
  it('are those of the domain reference, with its subjects, severities and figures', () => {
    const inCodeOrder = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' | ')).sort();
    const shipped = sources.map(({ ruleSet, rules }) => [ruleSet.id, inCodeOrder(rules.map(rowOf))]);
    const wanted = Object.entries(CATALOGUE_OF_RULES).map(([id, rows]) => [id, inCodeOrder(rows)]);
    expect(Object.fromEntries(shipped)).toEqual(Object.fromEntries(wanted));
  });

  it.each(sources.map((source) => [source.ruleSet.id, source] as const))(
    'of %s pass the linter',
    (_id, source) => {
      expect(lintRuleSet(source, factCatalogue)).toEqual([]);
    },
  );

  it('carry the same figures and places in both languages, whatever the text', () => {
    const placesIn = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();
    for (const { id, title, failure, remedy } of sources.flatMap(({ rules }) => rules)) {
      for (const { zh, en } of [title, failure, remedy]) {
        expect([id, zh, placesIn(en)]).toEqual([id, zh, placesIn(zh)]);
        expect([id, zh, figuresIn(en)]).toEqual([id, zh, figuresIn(zh)]);
        expect([id, en]).toEqual([id, expect.not.stringContaining('(s)')]);
      }
    }
  });

  it('are in force, but for party-class, which no national frequency backs', () => {
    const inForce = ruleSets.flatMap(({ rulesById }) => [...rulesById.keys()]);
    const documents = sources.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(documents.filter((id) => !inForce.includes(id))).toEqual(['party-class']);
    expect(inForce.filter((id) => !documents.includes(id))).toEqual([]);
  });

  it('have nothing read for a rule that is not in force', () => {
    const kinds = ruleSets.flatMap(({ requests }) => requests.branch.map(({ args }) => args['kind']));
    expect(kinds).toContain('general-meeting');
    expect(kinds).not.toContain('party-class');
  });
});

describe('a folder of rule documents', () => {
  let folder = '';
  beforeEach(() => {
    folder = copyOfRules();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is loaded if there is nothing wrong with it', async () => {
    const library = await loadRuleLibrary(folder);
    expect(library.ruleSets.map(({ id }) => id)).toEqual(ruleSets.map(({ id }) => id));
  });

  it.each(RULE_FAULTS)('is refused for $what', async ({ file, plant, pointer, code }) => {
    plantFault(folder, file, plant);
    expect(await refusal(folder)).toContain(`${file} ${pointer}: [${code}]`);
  });

  it('is refused for a document that is no JSON', async () => {
    writeFileSync(join(folder, SIZE_CAP), '{"id": ');
    expect(await refusal(folder)).toContain(`${SIZE_CAP}: [invalid_json]`);
  });

  it('is refused for a set without its head', async () => {
    rmSync(join(folder, 'five-ones/rule-set.json'));
    expect(await refusal(folder)).toContain('five-ones/rule-set.json : [schema.type]');
  });

  it('is refused with all its faults at once', async () => {
    plantFault(folder, SIZE_CAP, (rule) => (rule['facts'] = []));
    plantFault(folder, 'five-ones/f5-corridor.json', (rule) => (rule['severity'] = 'none'));
    const message = await refusal(folder);
    expect(message).toContain(`${SIZE_CAP} /facts: [facts.differ]`);
    expect(message).toContain('five-ones/f5-corridor.json /severity: [schema.enum]');
  });

  it('is refused if there is no rule set in it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'hongzhu-no-rules-'));
    expect(await refusal(empty)).toContain(empty);
    rmSync(empty, { recursive: true });
  });
});
