import { describe, expect, it } from '@jest/globals';
import { SNAPSHOT_FORMAT } from '../snapshot/snapshot-format.js';
import { ACTIVITY_KINDS } from '../records.js';
import { PERIODS } from './calendar-period.js';
import { DEEDS } from './deeds.js';
import { factCatalogue } from './fact-catalogue.js';
import { HANDLINGS } from './handlings.js';
import { aRegistry } from './registry.fixture.js';

const facts = [...factCatalogue.values()];

describe('the fact catalogue', () => {
  it.each(facts.map((fact) => [fact.name, fact] as const))('%s is named after its subject', (name, fact) => {
    expect(name.startsWith(`${fact.subject}.`)).toBe(true);
  });

  it.each(facts.map(({ name, label }) => [name, label] as const))('%s has its labels', (_name, label) => {
    expect(label.zh).toMatch(/\p{Script=Han}/u);
    expect(label.en).not.toBe('');
  });

  it('gives every count its unit', () => {
    const counts = facts.filter(({ type }) => type === 'integer' || type === 'number');
    expect(counts.filter(({ unit }) => unit === undefined)).toEqual([]);
  });

  it('says of each number that is made of members, or kept of them, that it is one', () => {
    const made = facts.filter(({ type, source }) => type === 'integer' && /\bmembers\./.test(source));
    const counting = facts.filter(({ counts }) => counts === 'members').map(({ name }) => name);
    expect(counting).toEqual(
      facts
        .map(({ name }) => name)
        .filter((name) => name === 'town.membersLedger.total' || made.some((fact) => fact.name === name)),
    );
    expect(made.length).toBeGreaterThan(10);
  });

  it('names as sources only fields of the registry', () => {
    const paths = facts.flatMap(({ source }) => source.match(/\b(\w+)\.(\w+)/g) ?? []);
    const fields = Object.entries(SNAPSHOT_FORMAT).flatMap(([list, { names }]) =>
      [...names].map((name) => `${list}.${name}`),
    );
    expect(paths.filter((path) => !path.startsWith('attributes.') && !fields.includes(path))).toEqual([]);
  });

  it('refuses a subject that the registry does not hold', () => {
    expect(() => aRegistry().facts('market', 'M1').value('isOpen')).toThrow("No market 'M1'");
  });

  it('refuses to count without being told how far', () => {
    const market = aRegistry().market('M1').organization('O1').members(1).facts('market', 'M1');
    expect(() => market.value('unassignedMembers')).toThrow("the number 'minDays'");
  });
});

describe('the deeds of the catalogue', () => {
  const flags = facts.filter(({ type }) => type === 'boolean');

  it('are named for every boolean fact, and for nothing else', () => {
    expect(Object.keys(DEEDS).sort()).toEqual(flags.map(({ name }) => name).sort());
    expect(facts.filter(({ deed }) => deed !== undefined)).toEqual(flags);
  });

  it.each(Object.entries(DEEDS))(
    'of %s can be put after what demands or forbids them',
    (_name, { who, act }) => {
      for (const { zh, en } of [who, act]) {
        expect(zh).toMatch(/^(?:[\p{Script=Han}（）、]|\{label\})+$/u);
        expect(zh).not.toMatch(/须|不得/);
        expect(en).toMatch(/^[a-z](?:[a-z', -]|\{label\})+$/);
        expect(en).not.toMatch(/\bmust\b/);
      }
      expect(who.en).toMatch(/^the /);
    },
  );
});

describe('what is done with what the catalogue counts', () => {
  const handled = facts.flatMap(({ name, handling }) => (handling ? [[name, handling] as const] : []));

  it.each(handled)(
    'of %s says how many in both languages, and leaves it to the sentence that it must be',
    (_name, { zh, en }) => {
      expect(zh).toMatch(/\{amount\}\p{Script=Han}/u);
      expect(zh).not.toMatch(/须/);
      for (const text of [en.one, en.other]) expect(text.match(/\{\w+\}/g)).toEqual(['{amount}']);
      expect(en.one).not.toBe(en.other);
    },
  );

  it('takes the place of other means, and counts what has a noun', () => {
    const rows = facts.filter(({ handling }) => handling !== undefined);
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(HANDLINGS).sort());
    expect(rows.filter(({ means, noun }) => means !== undefined || noun === undefined)).toEqual([]);
  });
});

describe('the labels with arguments', () => {
  const labelled = facts.flatMap((fact) => (fact.labelWith ? [[fact.name, fact] as const] : []));
  const placesOf = (text = '') => (text.match(/(?<=\{)\w+(?=\})/g) ?? []).sort();

  it.each(labelled)('of %s name every argument, in both languages', (_name, { args = {}, labelWith }) => {
    expect(placesOf(labelWith?.zh)).toEqual(Object.keys(args).sort());
    expect(placesOf(labelWith?.en)).toEqual(Object.keys(args).sort());
  });

  it('know every kind of activity and every period', () => {
    const { kind = {}, period = {} } = factCatalogue.get('branch.activitiesInPeriod')?.argLabels ?? {};
    expect(Object.keys(kind).sort()).toEqual([...ACTIVITY_KINDS].sort());
    expect(Object.keys(period).sort()).toEqual([...PERIODS].sort());
  });

  it('are there for every count that has arguments', () => {
    const counts = facts.filter(({ type, args }) => type === 'integer' && args !== undefined);
    expect(counts.filter(({ labelWith }) => labelWith === undefined)).toEqual([]);
  });
});

describe('the words of the catalogue', () => {
  const labelled = facts.filter(({ valueLabels }) => valueLabels !== undefined);

  it.each(labelled.map((fact) => [fact.name, fact] as const))('of %s are all labelled', (_name, fact) => {
    const labels = Object.entries(fact.valueLabels ?? {});
    const unlabelled = (fact.values ?? []).filter((word) => !labels.some(([name]) => name === word));
    expect(unlabelled).toEqual([]);
    for (const [word, { zh, en }] of labels) {
      expect([word, /\p{Script=Han}/u.test(zh), /^[a-z -]+$/.test(en)]).toEqual([word, true, true]);
    }
  });

  it('are labelled wherever the catalogue lists them', () => {
    const listed = facts.filter(({ values }) => values !== undefined);
    expect(listed.filter(({ valueLabels }) => valueLabels === undefined)).toEqual([]);
  });
});
