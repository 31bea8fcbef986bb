import { figure, figureOfAtLeast, figureOfAtMost } from '../samples.mjs';

/** Every figure of the engine's benchmark, in the order of the table. */
export const ENGINE_FIGURES = [
  figure('ours', '本引擎 ours, a market: verdicts only, generated code', 'µs'),
  figure('leaves', "  and every leaf's state kept", 'µs'),
  figure('trees', '  and a full tree for each failing rule', 'µs'),
  figure('closures', '  verdicts only, closures, where code may not be generated', 'µs'),
  figure('byHand', 'others, a market: the same rules written by hand as plain JavaScript', 'µs'),
  figure('ordinary', '  json-rules-engine, used the ordinary way', 'µs'),
  figure('tuned', '  json-rules-engine, tuned: own path resolver, one fact object', 'µs'),
  figure('zen', '  GoRules ZEN in its best form', 'µs'),
  figure('zenOfLists', '  GoRules ZEN, given bare lists that it reads by position', 'µs'),
  figureOfAtLeast('ordinaryToOurs', '倍数 ratios: json-rules-engine, ordinary, to verdicts only', '×', 1000),
  figureOfAtLeast('tunedToOurs', '  json-rules-engine, tuned, to verdicts only', '×', 300),
  figureOfAtLeast('zenToOurs', '  GoRules ZEN to verdicts only', '×', 100),
  figure('zenOfListsToOurs', '  GoRules ZEN with bare lists to verdicts only', '×'),
  figureOfAtMost('oursToByHand', '  verdicts only to the rules by hand', '×', 5),
  figureOfAtMost('leavesToOurs', "  with every leaf's state to verdicts only", '×', 3),
  figureOfAtLeast('ordinaryToTrees', "  json-rules-engine's own results to full trees", '×', 150),
  figureOfAtLeast('ordinaryToClosures', '  json-rules-engine, ordinary, to closures', '×', 150),
  figure(
    'explanation',
    '说明 explanation of a market with all that is in it, in Chinese and English',
    'ms',
    1,
  ),
  figure('explanationOfAll', '  of verdicts that do not apply, too', 'ms'),
  figureOfAtMost('heapGrowth', '内存 memory: heap growth over a million evaluations', 'KB', 64),
  figureOfAtMost('bytes', '  new objects of an evaluation, verdicts only', 'bytes', 16),
  figure('bytesWithLeaves', "  with every leaf's state", 'bytes'),
];
