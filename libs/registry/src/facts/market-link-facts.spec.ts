import { describe, expect, it } from '@jest/globals';
import { factCatalogue } from './fact-catalogue.js';
import { aRegistry } from './registry.fixture.js';

const FLAGS = ['consumerRightsStation', 'creditFiles', 'propagandist', 'coordinator', 'monitor'];
const ALL = [...FLAGS, 'pledgeSignedShare'];

const linked = (given: object) => aRegistry().market('M1').links(given).facts('market', 'M1');

describe('the links of a market', () => {
  it.each(FLAGS)('%s is told as recorded, true or false', (name) => {
    expect(linked({ [name]: true }).value(`link.${name}`)).toBe(true);
    expect(linked({ [name]: false }).value(`link.${name}`)).toBe(false);
  });

  it.each([0, 0.8, 1])('pledgeSignedShare is told as recorded: %s', (pledgeSignedShare) => {
    expect(linked({ pledgeSignedShare }).value('link.pledgeSignedShare')).toBe(pledgeSignedShare);
  });

  it.each(ALL)('%s is missing where its row leaves it open', (name) => {
    const others = Object.fromEntries(FLAGS.filter((each) => each !== name).map((each) => [each, true]));
    expect(linked(others).value(`link.${name}`)).toBeNull();
    expect(linked(others).missing(`link.${name}`)).toEqual([`/marketLinks/M1/${name}`]);
  });

  it.each(ALL)('%s is missing where there is no row', (name) => {
    const facts = aRegistry().market('M1').facts('market', 'M1');
    expect(facts.value(`link.${name}`)).toBeNull();
    expect(facts.missing(`link.${name}`)).toEqual([`/marketLinks/M1/${name}`]);
  });

  it('are never those of another market', () => {
    const facts = aRegistry().market('M1').market('M2').links({ monitor: true }).facts('market', 'M1');
    expect(facts.value('link.monitor')).toBeNull();
  });

  it('are all in the catalogue', () => {
    const names = [...factCatalogue.keys()].filter((name) => name.startsWith('market.link.'));
    expect(names.sort()).toEqual(ALL.map((name) => `market.link.${name}`).sort());
  });
});
