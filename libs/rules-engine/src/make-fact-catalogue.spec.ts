import { describe, expect, it } from '@jest/globals';
import type { FactDefinition } from './fact-catalogue.js';
import { CATALOGUE } from './fixtures/catalogue.fixture.js';
import { makeFactCatalogue } from './make-fact-catalogue.js';

const fact = (name: string, en: string): FactDefinition => ({
  name,
  subject: 'market',
  type: 'integer',
  label: { zh: '党员', en },
  source: 'test',
  canBeUnknown: true,
});

describe('a fact catalogue', () => {
  it('holds its rows by name, in their order', () => {
    const rows = [fact('market.b', 'b'), fact('market.a', 'a')];
    expect([...makeFactCatalogue(rows)]).toEqual([
      ['market.b', rows[0]],
      ['market.a', rows[1]],
    ]);
  });

  it('refuses two facts of one name, and says which they are', () => {
    const rows = [
      fact('market.members', 'members'),
      fact('market.isOpen', 'open'),
      fact('market.members', 'party members'),
    ];
    expect(() => makeFactCatalogue(rows)).toThrow(
      expect.objectContaining({
        code: 'catalogue.duplicate_fact',
        message:
          "Two facts of the catalogue are called 'market.members' (members; party members); rename or remove one.",
      }),
    );
  });

  it('refuses the same row twice', () => {
    expect(() => makeFactCatalogue([...CATALOGUE.values(), ...CATALOGUE.values()])).toThrow(
      "'market.isOpen'",
    );
  });

  it('takes names for different that differ in case alone', () => {
    expect(makeFactCatalogue([fact('market.members', ''), fact('market.Members', '')]).size).toBe(2);
  });

  it.each(['asOf', 'verdict', 'params.least'])('refuses %s, which every rule has a meaning for', (name) => {
    expect(() => makeFactCatalogue([fact(name, 'mine')])).toThrow(
      expect.objectContaining({
        code: 'catalogue.reserved_name',
        message: `A fact of the catalogue is called '${name}', as a built-in one is; give it another name.`,
      }),
    );
  });
});
