import { describe, expect, it } from '@jest/globals';
import { normalPassword, passwordFaults } from './password-rules.js';

const codes = (password: string, account = 'I-014'): string[] =>
  passwordFaults(password, account, '/newPassword').map(({ code }) => code);

describe('a password', () => {
  it.each([
    ['eleven characters', 'Abcdefgh-12', ['password_length']],
    ['twelve, of three kinds', 'Abcdefgh-123', []],
    ['twelve, of two kinds', 'abcdefgh1234'.replace('a', 'x'), ['password_too_simple']],
    ['fifteen, of two kinds', 'xbcdefgh1234567', ['password_too_simple']],
    ['sixteen, of one kind', 'correcthorsebatt', []],
    ['twelve, of which some are Chinese', '红珠一串Ab3456789', []],
    ['128 characters', 'Ab3-'.repeat(32), ['password_common']],
    ['128 different enough', 'Ab3-xyz!'.repeat(16), []],
    ['129 characters', `${'Ab3-xyz!'.repeat(16)}x`, ['password_length']],
    ['sixteen of one character', 'a'.repeat(16), ['password_common']],
    ['one that many choose, in capitals', 'PASSWORD@123', ['password_common']],
  ])('of %s is judged: %s', (_, password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it.each([
    ['I-014 and more words', 'I-014', ['password_holds_account']],
    ['Words with i-014 in it', 'I-014', ['password_holds_account']],
    ['A sentence with an a', 'a', []],
  ])('%p of %s does not hold the account', (password, account, expected) => {
    expect(codes(password, account)).toEqual(expected);
  });

  it('is one, however a keyboard composes it, and its characters are counted as people count', () => {
    const [composed, decomposed] = ['Z\u00fcrich-Flug-1', 'Zu\u0308rich-Flug-1'];
    expect(normalPassword(decomposed)).toBe(composed);
    expect(codes('🔴'.repeat(6) + 'Ab-1')).toEqual(['password_length']);
  });
});
