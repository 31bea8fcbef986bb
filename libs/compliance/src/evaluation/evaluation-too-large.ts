import { InvalidInputError } from '../shared/hongzhu-error.js';

/**
 * Of so many verdicts an evaluation gives the explanations or the trees of conditions: those of some twenty markets. Each
 * takes a tenth of a millisecond, and more than two thousand characters.
 */
export const MOST_EXPLAINED = 10_000;
/** Of more verdicts than these an evaluation counts as costly: with explanations or trees those of two markets, else of twenty. */
export const MOST_CHEAP_EXPLAINED = 1_000;
export const MOST_CHEAP = 10_000;
/** What an answer comes to at most, in MiB: the verdicts alone on a snapshot of the largest size fit in. */
export const MOST_ANSWER_MEBIBYTES = 64;

/** `pointer`: what of the request makes it too large. */
export const evaluationTooLarge = (pointer: '/include' | '/snapshot'): InvalidInputError =>
  new InvalidInputError('evaluation_too_large', 'The answer would be too large.', {
    mostExplained: MOST_EXPLAINED,
    mostMebibytes: MOST_ANSWER_MEBIBYTES,
    errors: [
      {
        pointer,
        code: 'evaluation_too_large',
        message: {
          zh: '结论太多，请减少市场或规则集。',
          en: 'Too many verdicts: ask for fewer markets or rule sets.',
        },
      },
    ],
  });
