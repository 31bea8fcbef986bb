import { describe, expect, it } from '@jest/globals';
import type { Secretary } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

const SIX_MONTHS = { months: 6 };
const secretary = (given: Partial<Secretary>) =>
  aRegistry().branch('B1', { secretary: given }).facts('branch', 'B1');

describe('the day from which a secretary must have been trained', () => {
  it.each([
    ['2023-09-30', '2024-03-30'],
    ['2023-10-01', '2024-04-01'],
    ['2023-08-31', '2024-02-29'],
    ['2022-08-31', '2023-02-28'],
    ['2023-08-29', '2024-02-29'],
    [DAY_AFTER, '2024-10-01'],
  ])('is six calendar months after the beginning: %s, %s', (since, due) => {
    expect(secretary({ since }).value('trainingDueFrom', SIX_MONTHS)).toBe(due);
  });

  it('is the beginning itself where no months are given to it', () => {
    expect(secretary({ since: D }).value('trainingDueFrom', { months: 0 })).toBe(D);
  });

  it('is unknown without the beginning, which is then missing', () => {
    const facts = secretary({ partyYears: 10 });
    expect(facts.value('trainingDueFrom', SIX_MONTHS)).toBeNull();
    expect(facts.missing('trainingDueFrom', SIX_MONTHS)).toEqual(['/branches/B1/secretary/since']);
  });
});

describe('the last training of a secretary', () => {
  it.each(['2023-04-01', D, DAY_AFTER])('is told as recorded: %s', (trainedOn) => {
    expect(secretary({ trainedOn }).value('secretaryTrainedOn')).toBe(trainedOn);
  });

  it('is unknown, not none, without a record', () => {
    const facts = secretary({ since: D });
    expect(facts.value('secretaryTrainedOn')).toBeNull();
    expect(facts.missing('secretaryTrainedOn')).toEqual(['/branches/B1/secretary/trainedOn']);
  });
});
